package org.khamrabrong.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/**
 * One form for texts that a reader takes for the same, for search, equality and duplicates; the text itself stays as it was
 * typed. Sara am in one character or two, two sara e for sara ae, a mark typed twice, characters that nobody sees, kinds of
 * blanks, digits and capitals make no difference.
 */
public final class FoldedText {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TWO_SARA_E = Pattern.compile("\\x{E40}{2}");
    private static final String SARA_AE = Character.toString(0xE41);
    private static final Pattern MARK_AGAIN = Pattern.compile("([\\x{E31}\\x{E34}-\\x{E3A}\\x{E47}-\\x{E4E}])\\1+");
    /** The ring of sara am before its tone. */
    private static final Pattern RING_BEFORE_TONE = Pattern.compile("(\\x{E4D})([\\x{E48}-\\x{E4B}])");

    private FoldedText() {}

    public static String of(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String spelt = TWO_SARA_E.matcher(seen).replaceAll(SARA_AE);
        String ordered = RING_BEFORE_TONE.matcher(spelt).replaceAll("$2$1");
        String once = MARK_AGAIN.matcher(ordered).replaceAll("$1");
        return BLANKS.matcher(ThaiDigits.toArabic(once)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
