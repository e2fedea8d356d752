package org.khamrabrong.organization.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Languages;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.AccountLetter;
import org.khamrabrong.organization.AccountLetter.SecretLink;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Emblem;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Picture;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Text;
import org.springframework.stereotype.Component;

/** A sheet for each letter, in Thai and below in English, with the address to type and to scan; nothing of it is kept. */
@Component
public class InvitationSheets {

    private static final int EMBLEM_HEIGHT = 15;

    private final Documents documents;
    private final Emblem emblem;
    private final Clock clock;

    InvitationSheets(Documents documents, Emblem emblem, Clock clock) {
        this.documents = documents;
        this.emblem = emblem;
        this.clock = clock;
    }

    /**
     * One file, a page each; of some thousand letters it is made within a minute or two.
     *
     * @param letters all with a link
     */
    public byte[] pdf(List<AccountLetter> letters) {
        Picture picture = emblem.picture(EMBLEM_HEIGHT, Align.LEFT);
        List<Section> pages = letters.stream()
                .flatMap(letter -> letter.toBeSet().map(link -> Section.portrait(page(letter, link, picture))).stream())
                .toList();
        String title = Phrasebook.of("th").say("organization.sheet.title");
        return documents.pdf(new Paper(title, "th", Digits.ARABIC, pages), clock.instant(), List.of());
    }

    private static List<Block> page(AccountLetter letter, SecretLink link, @Nullable Picture picture) {
        Phrasebook thai = Phrasebook.of("th");
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(letter, thai, picture));
        Stream.of(thai, Phrasebook.of("en")).forEach(words -> blocks.addAll(words(letter, link, words)));
        blocks.add(new QrCode(
                link.address(),
                Text.of(thai.say("organization.sheet.scan") + "\n").and(Text.exact(toType(link.address())))));
        return blocks;
    }

    /** Its secret end on a line of its own: a line that broke within would leave open whether a hyphen belongs to it. */
    private static String toType(String address) {
        int end = address.lastIndexOf('/') + 1;
        return address.substring(0, end) + "\n" + address.substring(end);
    }

    private static Letterhead head(AccountLetter letter, Phrasebook words, @Nullable Picture picture) {
        String to = letter.to().name() + " · " + name(letter.unit(), words.locale());
        return new Letterhead(
                picture,
                words.say("organization.sheet.title." + kind(letter)),
                List.of(
                        List.of(fact(words, "from", name(letter.body(), words.locale()))),
                        List.of(fact(words, "to", to))));
    }

    private static Facts.Fact fact(Phrasebook words, String key, String said) {
        return new Facts.Fact(words.say("organization.sheet." + key), Text.of(said));
    }

    private static List<Block> words(AccountLetter letter, SecretLink link, Phrasebook words) {
        return List.of(
                Paragraph.indented(
                        Text.of(words.say("organization.sheet." + kind(letter), name(letter.body(), words.locale())))),
                new Facts(List.of(
                        new Facts.Fact(
                                words.say("organization.sheet.username"),
                                Text.exact(letter.to().username())),
                        fact(words, "until", words.formats().dateTime(link.until())))),
                Paragraph.indented(Text.of(words.say("organization.sheet.care"))));
    }

    private static String kind(AccountLetter letter) {
        return letter.subject() == AccountLetter.Subject.INVITATION ? "invitation" : "reset";
    }

    private static String name(UnitName unit, Locale reader) {
        return Languages.name(reader, unit);
    }
}
