package org.khamrabrong.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Speaks to the one server that an administrator has set up, with bounded patience; to be called in no transaction. */
@Component
class Smtp {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "15000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Secrets secrets;

    Smtp(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Returns once the server has taken it.
     *
     * @param id the same for every try, so that whoever gets it twice can tell
     */
    void send(MailSettings settings, UUID id, Mail mail) throws Undelivered {
        try {
            JavaMailSenderImpl server = server(settings);
            server.send(message(new NamedMessage(server.getSession(), id), settings.sender(), mail));
        } catch (MailException failure) {
            throw Undelivered.because(root(failure));
        } catch (MessagingException | UnsupportedEncodingException | Refusal failure) {
            throw Undelivered.because(failure);
        }
    }

    /** What the library wraps of several messages is that of the one. */
    private static Throwable root(MailException failure) {
        return failure instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failure;
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

    private static MimeMessage message(MimeMessage message, MailSender sender, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8);
        helper.setFrom(new InternetAddress(sender.address(), oneLine(sender.name()), UTF_8));
        helper.setTo(new InternetAddress(mail.address(), oneLine(mail.name()), UTF_8));
        helper.setSubject(oneLine(mail.title()));
        helper.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Nothing that is written here begins a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private JavaMailSenderImpl server(MailSettings settings) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setProtocol("smtp");
        server.setHost(settings.server().host());
        server.setPort(settings.server().port());
        server.setDefaultEncoding(UTF_8);
        server.setUsername(settings.server().username());
        server.setPassword(settings.passwordSealed().map(secrets::open).orElse(null));
        server.setJavaMailProperties(properties(settings.server()));
        return server;
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.username() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.protection()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
