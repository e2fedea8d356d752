package org.khamrabrong.notification;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.notification.MailServer.Protection;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** An outbox in which no other test has left anything, and a server on this machine that takes what leaves it. */
@Component
class MailStand {

    private final TestOrganization organizations;
    private final OutgoingServer outgoing;
    private final NoticeMails notices;
    private final Postman postman;
    private final Actors actors;
    private final JdbcTemplate database;

    MailStand(
            TestOrganization organizations,
            OutgoingServer outgoing,
            NoticeMails notices,
            Postman postman,
            Actors actors,
            JdbcTemplate database) {
        this.organizations = organizations;
        this.outgoing = outgoing;
        this.notices = notices;
        this.postman = postman;
        this.actors = actors;
        this.database = database;
    }

    static GreenMailExtension server() {
        return new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** A new organization whose division is reached by mail. */
    Made begin(GreenMailExtension server) {
        forget();
        Made made = organizations.make();
        give(Stream.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD)
                .map(made::username)
                .toList());
        use(made, server.getSmtp().getPort());
        return made;
    }

    /** Writes what is due and sends it. */
    void deliver() {
        notices.write();
        postman.run();
    }

    void forget() {
        database.update("update notice set mail_state = 'NONE' where mail_state in ('DUE', 'DIGEST')");
        database.update("delete from mail");
        database.update("delete from mail_refusal");
        database.update("delete from mail_settings");
    }

    /** Mails leave by the server that listens there. */
    void use(Made made, int port) {
        String administrator = made.username(Role.ADMINISTRATOR);
        int seen = actors.as(administrator, outgoing::present)
                .map(OutgoingServer.Present::count)
                .orElse(0);
        actors.as(
                administrator,
                () -> outgoing.change(new MailSetUp(
                        new MailServer("127.0.0.1", port, Protection.NONE, null),
                        null,
                        new MailSender("กรมตัวอย่าง", "no-reply@example.org"),
                        seen)));
    }

    /** From now on these people, by user names, have addresses. */
    void give(Collection<String> people) {
        people.forEach(
                person -> database.update("update person set email = ? where username = ?", address(person), person));
    }

    static String address(String person) {
        return person + "@example.org";
    }

    /** What came to that person. */
    static List<MimeMessage> mails(GreenMailExtension server, String person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> goesTo(mail, address(person)))
                .toList();
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(each -> ((InternetAddress) each).getAddress().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
