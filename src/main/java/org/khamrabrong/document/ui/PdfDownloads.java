package org.khamrabrong.document.ui;

import org.khamrabrong.kit.AgreementDownload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One link for each kind of PDF. */
@Configuration(proxyBeanMethods = false)
class PdfDownloads {

    @Bean
    AgreementDownload pdfInThaiDigits() {
        return new PdfDownload(PdfKind.THAI);
    }

    @Bean
    AgreementDownload pdfInArabicDigits() {
        return new PdfDownload(PdfKind.ARABIC);
    }

    @Bean
    AgreementDownload pdfInEnglish() {
        return new PdfDownload(PdfKind.ENGLISH);
    }
}
