package org.khamrabrong.organization;

import java.util.Set;
import java.util.UUID;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** People in every state of an account, for tests of what becomes of them. */
@Component
class AccountStand {

    private final TestOrganization organizations;
    private final Enrolment enrolment;
    private final Actors actors;
    private final JdbcTemplate database;

    AccountStand(TestOrganization organizations, Enrolment enrolment, Actors actors, JdbcTemplate database) {
        this.organizations = organizations;
        this.enrolment = enrolment;
        this.actors = actors;
        this.database = database;
    }

    Made make() {
        return organizations.make();
    }

    /** Entered and not invited. */
    String uninvited(Made made) {
        return uninvited(made.division().id());
    }

    String uninvited(UUID unit) {
        String username = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        actors.asSystem(() -> enrolment.enter(
                username, TestOrganization.PASSWORD, "ผู้ทดสอบ " + username, "นักวิชาการ", unit, Set.of(Role.OFFICER)));
        database.update("update person set password_hash = null where username = ?", username);
        return username;
    }

    void give(String username, String email) {
        database.update("update person set email = ? where username = ?", email, username);
    }

    void expire(String username) {
        database.update(
                "update invitation set expires_at = now() - interval '1 minute' from person p"
                        + " where p.id = person and p.username = ?",
                username);
    }

    /** The secret end of the address. */
    static String token(AccountLetter letter) {
        return letter.link().address().replaceFirst(".*/", "");
    }
}
