package org.khamrabrong.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.MessageKey;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a sentence speaks of, in the language of the sentence. */
class MessagesTests {

    private final Messages messages = new Messages(source());

    @Test
    void saysAMomentAsADateOfTheReadersEra() {
        Instant end = Instant.parse("2026-03-31T20:00:00Z");

        assertThat(messages.getTranslation("seal.refusal.key.expired", Locale.forLanguageTag("th"), end))
                .isEqualTo("ใบรับรองหมดอายุเมื่อ 1\u00a0เม.ย.\u00a02569");
        assertThat(messages.getTranslation("seal.refusal.key.expired", Locale.ENGLISH, end))
                .isEqualTo("The certificate expired on 1\u00a0Apr\u00a02026");
    }

    /** No reader ever meets the word that programs have for nothing. */
    @Test
    void saysADashForWhatIsNotThere() {
        assertThat(messages.getTranslation("language.indicator.title", Locale.ENGLISH, "1.1", null))
                .contains("1.1", "–")
                .doesNotContain("null");
    }

    @Test
    void saysAMessageWithinAMessage() {
        assertThat(messages.getTranslation(
                        "seal.place.confirmation", Locale.ENGLISH, new MessageKey("seal.place.seal")))
                .isEqualTo("confirmation of Seal of the system by the system");
    }

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages.seal", "messages.language");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
