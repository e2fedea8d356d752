package org.khamrabrong.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.Carriers.Carrier;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator sets up by which server mail goes out, and tries it; no other server is ever asked. */
@Service
@Transactional
public class OutgoingServer {

    private final MailSettingsRows rows;
    private final Secrets secrets;
    private final Smtp smtp;
    private final TestMail testMail;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OutgoingServer(
            MailSettingsRows rows,
            Secrets secrets,
            Smtp smtp,
            TestMail testMail,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.rows = rows;
        this.secrets = secrets;
        this.smtp = smtp;
        this.testMail = testMail;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * What is set up; never the password.
     *
     * @param withPassword whether one is kept
     * @param count what a form has to name when it changes this
     */
    public record Present(
            MailServer server,
            MailSender sender,
            boolean withPassword,
            String changedBy,
            Instant changedAt,
            int count) {}

    @Transactional(readOnly = true)
    public Optional<Present> present() {
        actors.require(Role.ADMINISTRATOR);
        return rows.find()
                .map(settings -> new Present(
                        settings.server(),
                        settings.sender(),
                        settings.passwordSealed().isPresent(),
                        settings.changedBy(),
                        settings.changedAt(),
                        settings.count()));
    }

    public void change(MailSetUp asked) {
        actors.require(Role.ADMINISTRATOR);
        asked.check();
        Optional<MailSettings> before = rows.held();
        if (asked.seen() != before.map(MailSettings::count).orElse(0)) {
            throw new Refusal(
                    "notification.refusal.changedMeanwhile",
                    before.map(MailSettings::changedBy).orElse(""));
        }
        String sealed = asked.password() == null ? kept(asked, before) : secrets.seal(asked.password());
        MailSettings settings = before.orElseGet(MailSettings::new);
        facts.publishEvent(settings.change(
                asked.server(),
                asked.sender(),
                asked.server().username() == null ? null : sealed,
                actors.currentName(),
                clock.instant()));
        rows.saveAndFlush(settings);
    }

    /** The password of one server and user is told to no other, nor over a line that is protected otherwise. */
    private static @Nullable String kept(MailSetUp asked, Optional<MailSettings> before) {
        return before.filter(known -> known.server().equals(asked.server()))
                .flatMap(MailSettings::passwordSealed)
                .orElse(null);
    }

    /**
     * Sends a message by what is set up and waits for the server's answer, in no transaction; takes up to half a minute.
     *
     * @throws Refusal with the server's answer in plain words
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void tryOut(String address) {
        actors.require(Role.ADMINISTRATOR);
        if (!MailSender.isAddress(address)) {
            throw new Refusal("notification.refusal.testAddress");
        }
        MailSettings settings = rows.find().orElseThrow(() -> new Refusal("notification.refusal.notSetUp"));
        try (Carrier server = smtp.to(settings)) {
            server.carry(UUID.randomUUID(), testMail.to(address));
        } catch (Undelivered undelivered) {
            throw undelivered.told();
        }
    }
}
