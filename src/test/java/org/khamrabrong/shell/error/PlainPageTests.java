package org.khamrabrong.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

class PlainPageTests {

    @Test
    void tellsInBothLanguagesToComeAgainWhereTooManyAreAtIt() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shell");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        String page = new PlainPage(messages).of(HttpStatus.SERVICE_UNAVAILABLE, "");

        assertThat(page).contains("กำลังจัดทำเอกสารหลายฉบับพร้อมกัน", "please try again shortly");
    }
}
