package org.khamrabrong.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.AccountLetter.Addressee;
import org.khamrabrong.organization.AccountLetter.SecretLink;
import org.khamrabrong.organization.AccountLetter.Subject;
import org.khamrabrong.organization.Invitation.Link;
import org.khamrabrong.organization.Invitation.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters about accounts, with a new link where one is to be set, and hands them to the mail. */
@Component
class AccountLetters {

    static final Duration VALIDITY = Duration.ofDays(7);

    /** Of what is asked for at the sign-in, by whomever (NIST SP 800-63B, 4.2: a recovery code by mail). */
    static final Duration VALIDITY_OF_FORGOTTEN = Duration.ofDays(1);

    private final Invitations invitations;
    private final Body body;
    private final PublicAddresses addresses;
    private final ObjectProvider<OutgoingMail> mail;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AccountLetters(
            Invitations invitations,
            Body body,
            PublicAddresses addresses,
            ObjectProvider<OutgoingMail> mail,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.invitations = invitations;
        this.body = body;
        this.addresses = addresses;
        this.mail = mail;
        this.clock = clock;
        this.facts = facts;
    }

    boolean canBeMailed() {
        return mail.stream().anyMatch(OutgoingMail::isSetUp);
    }

    /** Until when the person's last link is good, or was; empty where it was used. */
    Optional<Instant> goodUntil(StoredPerson to) {
        return invitations.findById(to.id()).flatMap(Invitation::openUntil);
    }

    /** With a link that makes the person's last one worthless. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountLetter invite(StoredPerson to, Purpose purpose, String by) {
        Instant now = clock.instant();
        Duration validity = purpose == Purpose.FORGOTTEN ? VALIDITY_OF_FORGOTTEN : VALIDITY;
        Link link = new Link(InvitationToken.random(), now, now.plus(validity));
        Invitation invitation =
                invitations.findById(to.id()).orElseGet(() -> new Invitation(to.id(), link, purpose, by));
        facts.publishEvent(invitation.issue(to, link, purpose, by));
        invitations.save(invitation);
        SecretLink secret = new SecretLink(addresses.invitation(link.token().value()), link.until());
        return letter(Subject.of(purpose), to, secret);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOfChange(StoredPerson to) {
        send(letter(Subject.PASSWORD_CHANGED, to, null));
    }

    /** Where the person has an address and mail is set up; otherwise it goes nowhere. */
    void send(AccountLetter letter) {
        if (letter.to().mailAddress().isPresent()) {
            mail.stream().filter(OutgoingMail::isSetUp).forEach(way -> way.send(letter));
        }
    }

    private AccountLetter letter(Subject subject, StoredPerson to, @Nullable SecretLink link) {
        return new AccountLetter(subject, addressee(to), unit(to.unit()), body.names(), link);
    }

    private UnitName unit(UUID id) {
        return body.unit(id);
    }

    private static Addressee addressee(StoredPerson person) {
        return new Addressee(
                person.id(), person.name(), person.username(), person.email().orElse(null));
    }
}
