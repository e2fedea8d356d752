package org.khamrabrong.organization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the hash of the one valid set-up token, until when it is valid, and how often it was guessed at. */
@Component
class SetUpTokens {

    static final int ATTEMPTS = 5;
    static final Duration VALIDITY = Duration.ofHours(24);

    private final JdbcTemplate database;
    private final Clock clock;

    SetUpTokens(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one makes the last one worthless. */
    SetUpToken issue() {
        SetUpToken token = SetUpToken.random();
        database.update(
                "insert into set_up_token (hash, expires_at) values (?, ?) on conflict (singleton)"
                        + " do update set hash = excluded.hash, expires_at = excluded.expires_at, attempts = 0",
                token.hash(),
                Timestamp.from(expiry()));
        return token;
    }

    Instant expiry() {
        return clock.instant().plus(VALIDITY);
    }

    /** Whether one is valid. */
    boolean areOut() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from set_up_token where attempts < ? and expires_at > ?)",
                Boolean.class,
                ATTEMPTS,
                Timestamp.from(clock.instant())));
    }

    /** Counts the attempt before it looks, and holds the row, so that guesses cannot run side by side. */
    void check(SetUpToken offered) {
        List<String> valid = database.queryForList(
                "update set_up_token set attempts = attempts + 1 where attempts < ? and expires_at > ? returning hash",
                String.class,
                ATTEMPTS,
                Timestamp.from(clock.instant()));
        if (valid.isEmpty()) {
            throw new Refusal("organization.refusal.setUpExpired");
        }
        if (!offered.matches(valid.get(0))) {
            throw new Refusal("organization.refusal.setUpTokenWrong");
        }
    }

    /** It was used. */
    void spend() {
        database.update("delete from set_up_token");
    }
}
