package org.khamrabrong.organization.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.language.DayText;
import org.khamrabrong.language.FoldedText;
import org.khamrabrong.organization.EmailAddress;
import org.khamrabrong.organization.SetUp;
import org.khamrabrong.organization.UnitTexts;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.Value;

/** Single cells as what they should be; what they are not is found and said, and nothing is guessed. */
final class CellReader {

    /** What offices write where there is nothing. */
    private static final Pattern NOTHING = Pattern.compile("[-\u2010-\u2015\u2212]+");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int NIKHAHIT = 0xE4D;
    private static final int SARA_AA = 0xE32;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final Findings findings;

    CellReader(Findings findings) {
        this.findings = findings;
    }

    /** Null where the cell says nothing or cannot be read; empty where it says that there is none. */
    @Nullable
    String read(Field field, @Nullable Value value, Place place) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.kind() == Value.Kind.ERROR) {
            findings.error(place, value.formula() ? "formulaWithoutValue" : "cellError", value.text());
            return null;
        }
        String text = plain(value.text());
        if (text.isEmpty()) {
            return null;
        }
        if (field.kind() == Field.Kind.DAY) {
            return day(value, text, place);
        }
        if (value.date() != null) {
            findings.error(place, "isDate", field, text);
            return null;
        }
        if (NOTHING.matcher(text).matches()) {
            return "";
        }
        return switch (field.kind()) {
            case LEVEL, ROLE, FLAG -> choice(field, text, place);
            case CODE -> code(text, place);
            case USERNAME -> username(text, place);
            case EMAIL -> email(text, place);
            default -> text(field, value.text(), text, place);
        };
    }

    private @Nullable String choice(Field field, String text, Place place) {
        Optional<String> constant = Lexicon.constant(field.kind(), text);
        if (constant.isEmpty()) {
            findings.error(place, "unknownWord." + field.kind(), text, field.kind());
        }
        return constant.orElse(null);
    }

    private @Nullable String code(String text, Place place) {
        try {
            return UnitTexts.code(text);
        } catch (Refusal refused) {
            findings.error(place, "code", text, UnitTexts.LONGEST_CODE);
            return null;
        }
    }

    private @Nullable String username(String text, Place place) {
        String small = Normalizer.normalize(ThaiDigits.toArabic(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        if (!SetUp.isUsername(small)) {
            findings.error(place, "username", text);
            return null;
        }
        return small;
    }

    private @Nullable String email(String text, Place place) {
        if (!EmailAddress.isOne(text)) {
            findings.error(place, "email", text);
            return null;
        }
        return text;
    }

    private @Nullable String text(Field field, String typed, String text, Place place) {
        if (text.length() > field.longest()) {
            findings.error(place, "tooLong", field, text.length(), field.longest());
            return null;
        }
        if (!WrittenText.keeps(text)) {
            findings.error(place, "unkeepable", field);
            return null;
        }
        if (UNSEEN.matcher(typed).find()) {
            findings.note(place, "unseen", text);
        } else if (field.kind() == Field.Kind.TEXT && isSpelledStrangely(text)) {
            findings.warn(place, "spelling", text);
        }
        return text;
    }

    /** Whether another spelling looks the same: of sara am, of sara ae, of a mark typed twice. */
    private static boolean isSpelledStrangely(String text) {
        String usual = Normalizer.normalize(ThaiDigits.toArabic(text), Normalizer.Form.NFKC);
        return !FoldedText.of(text).equals(usual.toLowerCase(Locale.ROOT)) || isDecomposed(text);
    }

    /** Sara am as two characters, which NFKC makes of one as well. */
    private static boolean isDecomposed(String text) {
        return text.contains(Character.toString(NIKHAHIT) + Character.toString(SARA_AA));
    }

    private @Nullable String day(Value value, String text, Place place) {
        if (NOTHING.matcher(text).matches()) {
            return "";
        }
        LocalDate day = value.date() != null
                ? DayText.ofProgram(value.date())
                : DayText.read(text).orElse(null);
        if (day == null) {
            findings.error(place, "day", text);
            return null;
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            findings.error(place, "dayFarAway", text);
            return null;
        }
        return day.toString();
    }

    /** Without what nobody sees and with single blanks. */
    private static String plain(String text) {
        return BLANKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
