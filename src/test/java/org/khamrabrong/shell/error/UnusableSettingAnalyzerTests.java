package org.khamrabrong.shell.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.kernel.UnusableSettings;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class UnusableSettingAnalyzerTests {

    @Test
    void saysWhichSettingKeepsTheApplicationFromStarting() {
        UnusableSetting cause = new UnusableSetting("khamrabrong.emblem", "names no picture: a.txt", "Give a picture.");

        assertThat(sentences(new BeanCreationException("emblem", cause)))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly(tuple("khamrabrong.emblem names no picture: a.txt", "Give a picture."));
    }

    @Test
    void givesTheRemedyOfEachOfSeveralUnderItsNumber() {
        UnusableSettings cause = new UnusableSettings(List.of(
                new UnusableSetting("khamrabrong.emblem", "names no picture", "Give a picture."),
                new UnusableSetting(
                        "khamrabrong.db.port", "is no number", "Give a number:\nKHAMRABRONG_DB_PORT=5433")));

        assertThat(sentences(new BeanCreationException("databaseServer", cause)))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly(tuple(
                        "1. khamrabrong.emblem names no picture\n2. khamrabrong.db.port is no number",
                        "1. Give a picture.\n2. Give a number:\n   KHAMRABRONG_DB_PORT=5433"));
    }

    /** As the application asks its analyzers when it fails. */
    private static List<FailureAnalysis> sentences(Throwable failure) {
        FailureHandler notForTests = (type, name, problem) -> {};
        return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, notForTests).stream()
                .filter(analyzer -> analyzer.getClass().getName().startsWith("org.khamrabrong."))
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .toList();
    }
}
