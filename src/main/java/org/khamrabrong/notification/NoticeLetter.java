package org.khamrabrong.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.notification.NoticeRow.Told;
import org.khamrabrong.organization.PublicAddresses;
import org.springframework.stereotype.Component;

/** The words of a mail about notices, in both languages: who is to do what by when, and where; nothing that anybody has typed. */
@Component
class NoticeLetter {

    /** Of each language: a mail's title is one line. */
    private static final int LONGEST_TITLE = 145;

    private final PublicAddresses addresses;

    NoticeLetter(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    Mail ofOne(String name, String address, Told told) {
        return mail(name, address, title(told), words -> {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(words.say("notification.mail.greeting", name));
            paragraphs.add(item(told, words));
            paragraphs.addAll(closing(words));
            return paragraphs;
        });
    }

    /** @param all what is to be done first */
    Mail ofMany(String name, String address, List<Told> all) {
        long toDo = all.stream().filter(Told::mustAct).count();
        return mail(name, address, words -> words.say("notification.mail.DIGEST.title", all.size(), toDo), words -> {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(words.say("notification.mail.greeting", name));
            paragraphs.add(words.say("notification.mail.DIGEST.body", all.size(), toDo));
            all.forEach(told -> paragraphs.add(item(told, words)));
            paragraphs.addAll(closing(words));
            return paragraphs;
        });
    }

    /** What is said in one language. */
    @FunctionalInterface
    private interface In<T> {
        T language(Phrasebook words);
    }

    private Mail mail(String name, String address, In<String> title, In<List<String>> paragraphs) {
        Phrasebook thai = Phrasebook.of("th");
        Phrasebook english = Phrasebook.of("en");
        LetterText text = LetterText.of(paragraphs.language(thai), paragraphs.language(english));
        return new Mail(
                name,
                address,
                shortened(title.language(thai)) + " · " + shortened(title.language(english)),
                text.text(),
                text.htmlWithLinksTo(addresses.publicAddress().toString()));
    }

    private static In<String> title(Told told) {
        return words -> Headline.untilWhen(told, voice(words));
    }

    private String item(Told told, Phrasebook words) {
        return Headline.untilWhen(told, voice(words)) + "\n" + at(told.address());
    }

    private List<String> closing(Phrasebook words) {
        return List.of(
                words.say("notification.mail.preferences") + "\n" + at("notices/settings"),
                words.say("notification.mail.closing"));
    }

    private String at(String place) {
        return addresses.publicAddress() + "/" + place;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static Headline.Voice voice(Phrasebook words) {
        return new Headline.Voice() {

            @Override
            public String say(String key, Object... arguments) {
                return words.say(key, arguments);
            }

            @Override
            public Formats formats() {
                return words.formats();
            }

            @Override
            public Locale locale() {
                return words.locale();
            }
        };
    }
}
