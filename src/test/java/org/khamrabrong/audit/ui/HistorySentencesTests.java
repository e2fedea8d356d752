package org.khamrabrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.audit.AuditRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class HistorySentencesTests {

    @Autowired
    private HistorySentences sentences;

    @Autowired
    private ApplicationContext application;

    /** Like a day that is none, like a subject with a code, like the key of a message. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-02-31", "9999-99-99", "อันดับ #1", "C#", "shell.signIn", "{0}", "<b>x</b>"})
    void repeatsWhatSomebodyWroteAsItWasWritten(String written) {
        assertThat(sentences.of(entry("PlanChanged", "vision", written), Map.of()))
                .contains(written);
    }

    @Test
    void namesStagesInWords() {
        assertThat(sentences.of(entry("StageReached", "", "SIGNING"), Map.of())).doesNotContain("SIGNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ResultReported", "IndicatorSettled"})
    void saysOnceWhatStayedAsItWas(String what) {
        assertThat(sentences.of(entry(what, "1.1", "85 (4.0000)", "85 (4.0000)"), Map.of()))
                .containsOnlyOnce("85 (4.0000)")
                .contains("เดิม");
    }

    @Test
    void saysBeforeAndAfterOfWhatChanged() {
        assertThat(sentences.of(entry("ResultReported", "1.1", "85 (4.0000)", "90 (5.0000)"), Map.of()))
                .contains("จาก 85 (4.0000) เป็น 90 (5.0000)");
    }

    @Test
    void writesTheDaysOfTheRoundsAsEveryOtherDay() {
        try (Browserless screen = Browserless.anonymously(application)) {
            assertThat(sentences.of(entry("YearOpened", "2564", "6: 2021-04-01 – 2021-04-30"), Map.of()))
                    .contains("2564", "รอบ 6 เดือน 1\u00a0เม.ย.\u00a02564 – 30\u00a0เม.ย.\u00a02564")
                    .doesNotContain("2021");
            screen.speak(Locale.ENGLISH);
            assertThat(sentences.of(entry("YearOpened", "2564", "6: 2021-04-01 – 2021-04-30"), Map.of()))
                    .contains("fiscal year 2021", "1\u00a0Apr\u00a02021")
                    .doesNotContain("2564");
        }
    }

    private static AuditRow entry(String what, String subject, String after) {
        return entry(what, subject, "", after);
    }

    private static AuditRow entry(String what, String subject, String before, String after) {
        return new AuditRow(
                1,
                Instant.EPOCH,
                UUID.randomUUID(),
                "somebody",
                what,
                subject,
                before,
                after,
                "",
                null,
                null,
                "0".repeat(64),
                "0".repeat(64));
    }
}
