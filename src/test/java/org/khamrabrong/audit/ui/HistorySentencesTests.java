package org.khamrabrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.agreement.PlanChanged;
import org.khamrabrong.agreement.StageReached;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.cycle.YearOpened;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.negotiation.IndicatorSettled;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.reporting.ResultReported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class HistorySentencesTests {

    private static final AgreementId ID = AgreementId.random();
    private static final String BY = "somebody";

    @Autowired
    private HistorySentences sentences;

    @Autowired
    private ApplicationContext application;

    /** Like a day that is none, like a subject with a code, like the key of a message. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-02-31", "9999-99-99", "อันดับ #1", "C#", "shell.signIn", "{0}", "<b>x</b>"})
    void repeatsWhatSomebodyWroteAsItWasWritten(String written) {
        assertThat(sentences.of(entry(new PlanChanged(ID, BY, "vision", "", written)), Map.of()))
                .contains(written);
    }

    @Test
    void namesStagesInWords() {
        assertThat(sentences.of(entry(new StageReached(ID, BY, "", "SIGNING")), Map.of()))
                .doesNotContain("SIGNING");
    }

    @Test
    void saysOnceWhatStayedAsItWas() {
        assertThat(sentences.of(entry(reported("85 (4.0000)", "85 (4.0000)")), Map.of()))
                .containsOnlyOnce("85 (4.0000)")
                .contains("เดิม");
        assertThat(sentences.of(entry(new IndicatorSettled(ID, BY, "1.1", "60 · 80", "60 · 80", "")), Map.of()))
                .containsOnlyOnce("60 · 80")
                .contains("เดิม");
    }

    @Test
    void saysBeforeAndAfterOfWhatChanged() {
        assertThat(sentences.of(entry(reported("85 (4.0000)", "90 (5.0000)")), Map.of()))
                .contains("จาก 85 (4.0000) เป็น 90 (5.0000)");
    }

    @Test
    void writesTheDaysOfTheRoundsAsEveryOtherDay() {
        try (Browserless screen = Browserless.anonymously(application)) {
            assertThat(sentences.of(entry(new YearOpened(BY, "2564", "6: 2021-04-01 – 2021-04-30")), Map.of()))
                    .contains("2564", "รอบ 6 เดือน 1\u00a0เม.ย.\u00a02564 – 30\u00a0เม.ย.\u00a02564")
                    .doesNotContain("2021");
            screen.speak(Locale.ENGLISH);
            assertThat(sentences.of(entry(new YearOpened(BY, "2564", "6: 2021-04-01 – 2021-04-30")), Map.of()))
                    .contains("fiscal year 2021", "1\u00a0Apr\u00a02021")
                    .doesNotContain("2564");
        }
    }

    private static ResultReported reported(String before, String after) {
        return new ResultReported(ID, BY, "1.1", Scored.of(before, null), Scored.of(after, null), "");
    }

    private static AuditRow entry(Fact fact) {
        Capacity capacity = new Capacity(BY, null, null, null, null, null);
        return new AuditRow(fact.agreement(), 1, Instant.EPOCH, capacity, Fact.name(fact.getClass()), fact);
    }
}
