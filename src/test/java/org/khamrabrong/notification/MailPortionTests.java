package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.notification.MailServer.Protection;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many mails go over one connection, and what becomes of one is nothing to the others. */
@ApplicationTest
class MailPortionTests {

    private static final int MAILS = 12;

    @Autowired
    TestOrganization organizations;

    @Autowired
    OutgoingServer outgoing;

    @Autowired
    Postman postman;

    @Autowired
    StatementCount statements;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void make() {
        forgetMail();
        made = organizations.make();
    }

    @AfterEach
    void forgetMail() {
        database.update("delete from mail");
        database.update("delete from mail_settings");
    }

    @Test
    void manyMailsGoOverOneConnection() {
        try (RefusingServer server = new RefusingServer("nowhere")) {
            use(server);
            for (int number = 0; number < MAILS; number++) {
                put("reader" + number);
            }

            long sent = statements.of(postman::run);

            assertThat(server.taken()).isEqualTo(MAILS);
            assertThat(server.connections()).isOne();
            assertThat(sent)
                    .as("each is taken and kept as sent, and its address is refused no more")
                    .isLessThanOrEqualTo(MAILS * 3 + 6);
        }
        assertThat(count("SENT")).isEqualTo(MAILS);
    }

    @Test
    void oneMailboxThatDoesNotExistSpoilsNoOtherMail() {
        try (RefusingServer server = new RefusingServer("nowhere")) {
            use(server);
            put("reader");
            put("nowhere");
            put("other");

            postman.run();

            assertThat(server.taken()).isEqualTo(2);
        }
        assertThat(count("SENT")).isEqualTo(2);
        assertThat(count("FAILED")).isOne();
    }

    @Test
    void aServerThatIsDownKeepsEveryMailForLater() {
        try (RefusingServer server = new RefusingServer("nowhere")) {
            use(server);
        }
        put("reader");
        put("other");

        postman.run();

        assertThat(count("WAITING")).isEqualTo(2);
        assertThat(database.queryForList("select distinct reason from mail", String.class))
                .containsExactly("notification.answer.unreachable");
    }

    private void use(RefusingServer server) {
        MailServer there = new MailServer("127.0.0.1", server.port(), Protection.NONE, null);
        MailSetUp asked = new MailSetUp(there, null, new MailSender("Test", "no-reply@example.org"), 0);
        actors.as(made.username(Role.ADMINISTRATOR), () -> outgoing.change(asked));
    }

    /** Older than the clock of any test. */
    private void put(String mailbox) {
        database.update(
                "insert into mail (id, subject, person, name, address, title, body_text, body_html, state, next_try,"
                        + " written_at) values (?, 'CHANGED', ?, 'x', ?, 'x', 'x', 'x', 'WAITING', '2000-01-01', now())",
                UUID.randomUUID(),
                made.people().get(Role.OFFICER).id(),
                mailbox + "@example.org");
    }

    private int count(String state) {
        return database.queryForObject("select count(*) from mail where state = ?", Integer.class, state);
    }
}
