package org.khamrabrong.notification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.language.Phrasebook;
import org.springframework.web.util.HtmlUtils;

/** Paragraphs of a mail in Thai and then in English, as plain text and as a page; the place of a secret address is only marked. */
final class LetterText {

    /** Where the address comes to stand when the mail is sent. */
    private static final String LINK = "\u0001link\u0001";

    private static final String BREAK = "\n\n";
    private static final String PAGE = """
            <!doctype html>
            <html lang="th"><body style="font-family:Sarabun,'Noto Sans Thai',Tahoma,sans-serif;font-size:16px;\
            line-height:1.6;color:#1b2430;max-width:38em;margin:0 auto;padding:1em">%s</body></html>
            """;

    private final List<String> paragraphs;

    private LetterText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * @param keys of the paragraphs, in order
     * @param arguments of every paragraph in a language
     * @param withLink whether the address stands between both languages
     */
    static LetterText of(List<String> keys, Arguments arguments, boolean withLink) {
        return new LetterText(Stream.of(
                        said(keys, Phrasebook.of("th"), arguments),
                        withLink ? Stream.of(LINK) : Stream.<String>empty(),
                        said(keys, Phrasebook.of("en"), arguments))
                .flatMap(all -> all)
                .toList());
    }

    /** The same paragraphs in both languages, as they stand. */
    static LetterText of(List<String> thai, List<String> english) {
        return new LetterText(Stream.of(thai, english).flatMap(List::stream).toList());
    }

    /** What a paragraph speaks of, in that language. */
    @FunctionalInterface
    interface Arguments {
        Object[] in(Phrasebook words);
    }

    private static Stream<String> said(List<String> keys, Phrasebook words, Arguments arguments) {
        return keys.stream().map(key -> words.say(key, arguments.in(words)));
    }

    String text() {
        return String.join(BREAK, paragraphs) + "\n";
    }

    String html() {
        return PAGE.formatted(paragraphs.stream()
                .map(paragraph ->
                        "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n")));
    }

    /** @param base address before which nothing is a link */
    String htmlWithLinksTo(String base) {
        String link = Pattern.quote(HtmlUtils.htmlEscape(base, "UTF-8")) + "/[A-Za-z0-9/_-]*";
        return html().replaceAll(link, "<a href=\"$0\">$0</a>");
    }

    static String withLink(String text, String address) {
        return text.replace(LINK, address);
    }

    static String withLinkOnPage(String html, String address) {
        String escaped = HtmlUtils.htmlEscape(address, "UTF-8");
        return html.replace(LINK, "<a href=\"" + escaped + "\">" + escaped + "</a>");
    }
}
