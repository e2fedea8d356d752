package org.khamrabrong.document.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Line;

/** Words, numbers and dates of these documents, all in one language. */
public final class Says {

    public static final String NOTHING = Formats.NOTHING;

    private final Phrasebook words;
    private final Formats formats;

    private Says(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    public static Says in(String language) {
        return new Says(Phrasebook.of(language));
    }

    Formats formats() {
        return formats;
    }

    public Locale locale() {
        return words.locale();
    }

    public String language() {
        return words.language();
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String number(@Nullable BigDecimal number) {
        return formats.number(number);
    }

    public String score(@Nullable BigDecimal score) {
        return formats.score(score);
    }

    public String year(FiscalYear year) {
        return formats.year(year);
    }

    public String date(@Nullable LocalDate date) {
        return formats.date(date);
    }

    public String dateTime(@Nullable Instant moment) {
        return formats.dateTime(moment);
    }

    public String time(LocalTime time) {
        return say("document.report.time", DateTimeFormatter.ofPattern("HH:mm").format(time));
    }

    public String or(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    /** The lines of a derivation, the very ones of the screen and the command. */
    public Items lines(List<Line> lines) {
        return new Items(true, lines.stream().map(words::say).map(Text::of).toList());
    }
}
