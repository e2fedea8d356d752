package org.khamrabrong.shell.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.language.Languages;
import org.khamrabrong.shell.language.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class FailureSentencesTests {

    @Autowired
    private FailureSentences sentences;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcTemplate database;

    @Test
    void saysThatACharacterMayNotStandInAText() {
        Throwable failure = catchThrowable(() -> database.queryForObject("select ?", String.class, "\u0000"));

        assertThat(failure).isNotNull();
        assertThat(sentences.known(failure, Languages.ENGLISH)).contains(say("shell.problem.value"));
    }

    @Test
    void saysThatANumberIsTooLarge() {
        Throwable failure = catchThrowable(() -> database.execute("select 1e30::numeric(20, 4)"));

        assertThat(failure).isNotNull();
        assertThat(sentences.known(failure, Languages.ENGLISH)).contains(say("shell.problem.value"));
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        Throwable failure = new CannotAcquireLockException("deadlock detected");

        assertThat(sentences.known(failure, Languages.ENGLISH)).contains(say("kernel.refusal.changedMeanwhile"));
    }

    /** As the engine hands it on, in an exception of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void saysTheSameOfWhatTheDatabaseTookBack(String state) {
        Throwable failure = new IllegalStateException("flush", new SQLException("taken back", state));

        assertThat(sentences.known(failure, Languages.ENGLISH)).contains(say("kernel.refusal.changedMeanwhile"));
    }

    @Test
    void hasNoSentenceForWhatWasNotForeseen() {
        assertThat(sentences.known(new IllegalStateException("surprise"), Languages.THAI))
                .isEmpty();
    }

    private String say(String key) {
        return messages.getTranslation(key, Languages.ENGLISH);
    }
}
