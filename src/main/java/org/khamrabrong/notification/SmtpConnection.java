package org.khamrabrong.notification;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.Carriers.Carrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;

/** One connection, which the first mail opens and all others share; what is not taken ends it. */
final class SmtpConnection implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Line line;
    private final MailSender sender;
    private final Clock clock;
    private @Nullable Transport open;

    /** How the session's server is reached. */
    @FunctionalInterface
    interface Line {

        void connect(Transport transport) throws MessagingException;
    }

    SmtpConnection(Session session, Line line, MailSender sender, Clock clock) {
        this.session = session;
        this.line = line;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void carry(UUID id, Mail mail) throws Undelivered {
        try {
            MimeMessage message = message(id, mail);
            message.saveChanges();
            transport().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException | UnsupportedEncodingException | Refusal failure) {
            close();
            throw Undelivered.because(failure);
        }
    }

    private Transport transport() throws MessagingException {
        if (open == null) {
            open = session.getTransport();
            line.connect(open);
        }
        return open;
    }

    @Override
    public void close() {
        Transport closing = open;
        open = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (MessagingException gone) {
            LOG.debug("The mail server had hung up", gone);
        }
    }

    private MimeMessage message(UUID id, Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new NamedMessage(session, id);
        MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8);
        helper.setFrom(new InternetAddress(sender.address(), oneLine(sender.name()), UTF_8));
        helper.setTo(new InternetAddress(mail.address(), oneLine(mail.name()), UTF_8));
        helper.setSubject(oneLine(mail.title()));
        helper.setText(mail.text(), mail.html());
        message.setHeader("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(clock)));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Nothing that is written here begins a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A message whose id is not made anew with each try. */
    private static final class NamedMessage extends MimeMessage {

        private final UUID id;

        NamedMessage(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@khamrabrong>");
        }
    }
}
