package org.khamrabrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.audit.AuditRow;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class HistorySentencesTests {

    @Autowired
    private HistorySentences sentences;

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

    private static AuditRow entry(String what, String subject, String after) {
        return new AuditRow(
                1,
                Instant.EPOCH,
                UUID.randomUUID(),
                "somebody",
                what,
                subject,
                "",
                after,
                "",
                "0".repeat(64),
                "0".repeat(64));
    }
}
