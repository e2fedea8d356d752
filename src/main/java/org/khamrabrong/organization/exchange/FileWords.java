package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import org.khamrabrong.language.Languages;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.language.Years;

/** What fields say, in the words of a file. */
final class FileWords {

    private FileWords() {}

    static String of(Field field, String text, Phrasebook language) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case LEVEL, ROLE, FLAG -> Lexicon.word(field.kind(), text, language);
            case DAY -> day(LocalDate.parse(text), language);
            default -> text;
        };
    }

    private static String day(LocalDate day, Phrasebook language) {
        return Languages.ENGLISH.equals(language.locale())
                ? day.toString()
                : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + Years.buddhist(day.getYear());
    }
}
