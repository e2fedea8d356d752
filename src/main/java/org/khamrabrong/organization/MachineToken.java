package org.khamrabrong.organization;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A set-up token for whoever sits at the machine, made without the application around it: by it another administrator is
 * entered, so that nobody locks themselves out.
 *
 * @param readable what is typed at {@code /setup}
 * @param attempts how often it may be mistyped
 */
public record MachineToken(String readable, Instant until, int attempts) {

    private static final String ISSUE = """
            insert into set_up_token (hash, expires_at) values (:hash, now() + :validity * interval '1 second')
            on conflict (singleton) do update
            set hash = excluded.hash, expires_at = excluded.expires_at, attempts = 0
            returning expires_at
            """;

    /** A new one makes the last one worthless. */
    public static MachineToken issue(DataSource database) {
        SetUpToken token = SetUpToken.random();
        Instant until = JdbcClient.create(database)
                .sql(ISSUE)
                .param("hash", token.hash())
                .param("validity", SetUpTokens.VALIDITY.toSeconds())
                .query((row, number) -> row.getTimestamp("expires_at").toInstant())
                .single();
        return new MachineToken(token.readable(), until, SetUpTokens.ATTEMPTS);
    }

    /** The token is printed by whoever asked for it, and by nobody else. */
    @Override
    public String toString() {
        return "a token until " + until;
    }
}
