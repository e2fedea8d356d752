package org.khamrabrong.notification;

import java.time.Clock;
import java.util.List;
import org.khamrabrong.language.Phrasebook;
import org.springframework.stereotype.Component;

/** The message by which a server is tried. */
@Component
class TestMail {

    private final Clock clock;

    TestMail(Clock clock) {
        this.clock = clock;
    }

    Mail to(String address) {
        LetterText text = LetterText.of(
                List.of("notification.mail.TEST.body"),
                words -> new Object[] {words.formats().dateTime(clock.instant())},
                false);
        String title = Phrasebook.of("th").say("notification.mail.TEST.title") + " · "
                + Phrasebook.of("en").say("notification.mail.TEST.title");
        return new Mail("", address, title, text.text(), text.html());
    }
}
