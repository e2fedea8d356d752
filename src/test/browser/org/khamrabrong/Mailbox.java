package org.khamrabrong;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server to which the application really sends, and what lies there for somebody. */
final class Mailbox implements AutoCloseable {

    private static final Duration FOR_THE_POST = Duration.ofMinutes(2);

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static Mailbox open() {
        Mailbox mailbox = new Mailbox();
        mailbox.server.start();
        return mailbox;
    }

    /** By which the application sends here. */
    List<String> settings() {
        return List.of(
                "--khamrabrong.mail.every=1s",
                "--khamrabrong.mail.server.host=127.0.0.1",
                "--khamrabrong.mail.server.port=" + server.getSmtp().getPort());
    }

    /** The place in the application to which a mail leads that person for such a step, as soon as it is here. */
    String linkFor(String address, String form) {
        Pattern link = Pattern.compile("https?://[^/\\s]+/(" + form + "/\\S+)");
        return await().atMost(FOR_THE_POST)
                .until(() -> newestLink(address, link), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newestLink(String address, Pattern link) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .map(mail -> link.matcher(plainText(mail)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((older, newer) -> newer);
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .map(Address::toString)
                    .anyMatch(to -> to.contains(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plainText(MimeMessage mail) {
        try {
            return plainText(mail.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plainText(Object content) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plainText(first.getContent());
        }
        return content.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
