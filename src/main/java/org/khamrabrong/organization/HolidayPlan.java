package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** What becomes of the calendar by a file, row by row. */
public record HolidayPlan(List<Line> lines) {

    /** What becomes of a row. */
    public enum Outcome {
        ENTERED,
        RENAMED,
        UNCHANGED,
        WRONG
    }

    /**
     * @param before the name that stood there; null unless it is renamed
     * @param why null unless it is wrong
     */
    public record Line(
            WrittenHoliday written,
            Outcome outcome,
            @Nullable String before,
            @Nullable Refusal why) {}

    public HolidayPlan {
        lines = List.copyOf(lines);
    }

    public boolean hasErrors() {
        return errors() > 0;
    }

    public long errors() {
        return count(Outcome.WRONG);
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return changed() == 0;
    }

    public long changed() {
        return count(Outcome.ENTERED) + count(Outcome.RENAMED);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** The days that become holidays; none where the file cannot be taken. */
    public List<LocalDate> entered() {
        return hasErrors()
                ? List.of()
                : lines.stream()
                        .filter(line -> line.outcome() == Outcome.ENTERED)
                        .map(line -> Objects.requireNonNull(line.written().day()))
                        .toList();
    }

    List<HolidayName> changes() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.ENTERED || line.outcome() == Outcome.RENAMED)
                .map(Line::written)
                .map(written ->
                        new HolidayName(Objects.requireNonNull(written.day()), written.name(), written.nameEnglish()))
                .toList();
    }
}
