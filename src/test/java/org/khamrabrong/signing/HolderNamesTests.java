package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whether a certificate is in the signer's name. */
class HolderNamesTests {

    private final HolderNames names = new HolderNames(messages());

    @ParameterizedTest
    @CsvSource({
        "นางสาวสมหญิง รักราชการ, สมหญิง  รักราชการ",
        "นางสาวสมหญิง รักราชการ, น.ส. สมหญิง รักราชการ",
        "พ.ต.อ. สมชาย ใจดี, พันตำรวจเอก สมชาย ใจดี",
        "นายสมชาย ใจดี, สมชายใจดี",
        "ดร.สมชาย ใจดี, สมชาย ใจดี",
        "Somchai Jaidee, MR. SOMCHAI JAIDEE",
        "Somchai Jaidee, Mr Somchai Jaidee"
    })
    void looksPastTitlesSpacesAndLetterCase(String signer, String holder) {
        assertThat(names.same(signer, holder)).isTrue();
        assertThat(names.same(holder, signer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "นายสมชาย ใจดี, Somchai Jaidee",
        "นายสมชาย ใจดี, นายสมศักดิ์ ใจดี",
        "นายสมชาย ใจดี, นายสมชาย ใจดีมาก",
        "นาย, นาง",
        "นายสมชาย ใจดี, -"
    })
    void tellsOtherNamesApart(String signer, String holder) {
        assertThat(names.same(signer, holder)).isFalse();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/signing");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
