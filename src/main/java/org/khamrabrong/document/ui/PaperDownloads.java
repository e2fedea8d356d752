package org.khamrabrong.document.ui;

import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One link for each kind of file. */
@Configuration(proxyBeanMethods = false)
class PaperDownloads {

    @Bean
    AgreementDownload pdfInThaiDigits() {
        return new PaperDownload(PaperKind.THAI);
    }

    @Bean
    AgreementDownload pdfInArabicDigits() {
        return new PaperDownload(PaperKind.ARABIC);
    }

    @Bean
    AgreementDownload pdfInEnglish() {
        return new PaperDownload(PaperKind.ENGLISH);
    }

    @Bean
    AgreementDownload editableDocument() {
        return new PaperDownload(PaperKind.EDITABLE);
    }

    @Bean
    AgreementDownload tablesToReckonIn() {
        return new PaperDownload(PaperKind.TABLES);
    }
}
