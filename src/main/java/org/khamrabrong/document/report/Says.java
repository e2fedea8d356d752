package org.khamrabrong.document.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.khamrabrong.document.DocumentFormats;
import org.khamrabrong.document.DocumentWords;
import org.khamrabrong.document.paper.Items;
import org.khamrabrong.document.paper.Text;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.scoring.Line;

/** Words, numbers and dates of these documents, all in one language. */
final class Says {

    static final String NOTHING = DocumentFormats.NOTHING;

    private final DocumentWords words;
    private final DocumentFormats formats;

    private Says(DocumentWords words) {
        this.words = words;
        this.formats = DocumentFormats.of(words);
    }

    static Says in(String language) {
        return new Says(DocumentWords.of(language));
    }

    boolean thai() {
        return words.thai();
    }

    String language() {
        return words.language();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String number(BigDecimal number) {
        return formats.number(number);
    }

    String score(BigDecimal score) {
        return formats.score(score);
    }

    String year(FiscalYear year) {
        return formats.year(year);
    }

    String date(LocalDate date) {
        return formats.date(date);
    }

    String date(Instant moment) {
        return formats.date(moment);
    }

    String dateTime(Instant moment) {
        return formats.dateTime(moment);
    }

    String time(LocalTime time) {
        return say("report.time", DateTimeFormatter.ofPattern("HH:mm").format(time));
    }

    String or(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    /** The lines of a derivation, the very ones of the screen and the command. */
    Items lines(List<Line> lines) {
        return new Items(true, lines.stream().map(words::say).map(Text::of).toList());
    }
}
