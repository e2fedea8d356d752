package org.khamrabrong.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.language.Languages;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.AccountLetter;
import org.khamrabrong.organization.AccountLetter.SecretLink;
import org.khamrabrong.organization.OutgoingMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people are told about their accounts into the outbox, in the transaction of the act. */
@Component
class AccountMails implements OutgoingMail {

    private final OutboxTable outbox;
    private final MailSettingsRows settings;
    private final Secrets secrets;
    private final Clock clock;

    AccountMails(OutboxTable outbox, MailSettingsRows settings, Secrets secrets, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        return settings.count() > 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(AccountLetter letter) {
        SecretLink link = letter.link();
        String prefix = "notification.mail." + letter.subject() + ".";
        List<String> keys = link == null
                ? List.of("notification.mail.greeting", prefix + "body", "notification.mail.closing")
                : List.of(
                        "notification.mail.greeting",
                        prefix + "body",
                        "notification.mail.link",
                        "notification.mail.closing");
        LetterText text = LetterText.of(keys, words -> arguments(letter, words), link != null);
        outbox.write(
                new OutboxTable.Written(
                        UUID.randomUUID(),
                        letter.subject().name(),
                        letter.to().id(),
                        new Mail(
                                letter.to().name(),
                                letter.to().mailAddress().orElseThrow(),
                                title(letter),
                                text.text(),
                                text.html())),
                link == null ? null : new OutboxTable.SealedLink(secrets.seal(link.address()), link.until()),
                clock.instant());
    }

    private static String title(AccountLetter letter) {
        String key = "notification.mail." + letter.subject() + ".title";
        return said(letter, key, "th") + " · " + said(letter, key, "en");
    }

    private static String said(AccountLetter letter, String key, String language) {
        Phrasebook words = Phrasebook.of(language);
        return words.say(key, arguments(letter, words));
    }

    /** The person, the body, the user name, and until when. */
    private static Object[] arguments(AccountLetter letter, Phrasebook words) {
        SecretLink link = letter.link();
        return new Object[] {
            letter.to().name(),
            Languages.name(words.locale(), letter.body()),
            letter.to().username(),
            link == null ? "" : words.formats().dateTime(link.until())
        };
    }
}
