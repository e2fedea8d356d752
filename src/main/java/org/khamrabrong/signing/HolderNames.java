package org.khamrabrong.signing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells whether a certificate is in the name of the one who signs with it. Titles, spaces and letter case do not count; a
 * name in other letters does, although it may be the same person's: so it is said and not refused.
 */
@Component
class HolderNames {

    private static final String ABBREVIATIONS = "^([^\\s.]+\\.)+(?=.*\\S)";
    private static final String BETWEEN = "[\\s.\\-\u200b-\u200d]+";

    private static final int LAST_OF_ASCII = 0x7F;

    private final Pattern titles;

    HolderNames(MessageSource messages) {
        this.titles = Pattern.compile(Stream.of(Locale.forLanguageTag("th"), Locale.ENGLISH)
                .flatMap(language -> Stream.of(messages.getMessage("signing.name.titles", null, language)
                        .split(",")))
                .map(HolderNames::plain)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(HolderNames::asBeginning)
                .collect(Collectors.joining("|", "^(", ")(?=.*\\S)")));
    }

    /** The name in the certificate where it is another than the signer's; empty also where there is no certificate. */
    Optional<String> other(String signer, Proof proof) {
        return Optional.ofNullable(proof.holder()).filter(holder -> !same(signer, holder));
    }

    boolean same(String signer, String holder) {
        return withoutTitles(signer).equals(withoutTitles(holder));
    }

    private String withoutTitles(String name) {
        String rest = plain(name).replaceFirst(ABBREVIATIONS, "").strip();
        return titles.matcher(rest).replaceFirst("").replaceAll(BETWEEN, "");
    }

    /** Thai titles stand right before the name. */
    private static String asBeginning(String title) {
        return Pattern.quote(title) + (title.charAt(0) > LAST_OF_ASCII ? "" : "(?=[\\s.])");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
