package org.khamrabrong.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers whether a database was begun as a demo or in earnest, and refuses to mix the two. */
@Component
@DependsOnDatabaseInitialization
public class DataOrigin {

    public static final String DEMO_PROFILE = "demo";

    private static final String DEMO = "demo";
    private static final String REAL = "real";

    private final String kind;

    DataOrigin(JdbcTemplate database, Environment environment) {
        String asked = environment.acceptsProfiles(Profiles.of(DEMO_PROFILE)) ? DEMO : REAL;
        database.update("insert into installation (kind) values (?) on conflict do nothing", asked);
        kind = database.queryForObject("select kind from installation", String.class);
        if (!asked.equals(kind)) {
            throw refusal(asked);
        }
    }

    public boolean isDemo() {
        return DEMO.equals(kind);
    }

    private static DatabaseNotUsable refusal(String asked) {
        return DEMO.equals(asked)
                ? new DatabaseNotUsable(
                        "This database holds real data; the demo is not mixed into it.",
                        "Start without the demo profile, or give the demo a database of its own.")
                : new DatabaseNotUsable(
                        "This database holds demo data, whose accounts and passwords are public.",
                        "Start with the profile demo, or begin in earnest on an empty database.");
    }
}
