package org.khamrabrong.scoring;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.WorkingCalendar;

/** The holidays on weekdays that fell into any of many periods, each once; in bounded time however many there are. */
final class SkippedHolidays {

    private static final int MOST_NAMED = 12;

    private final WorkingCalendar calendar;
    /** At each holiday, how many periods more begin than have ended before it. */
    private final int[] edges;

    SkippedHolidays(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.edges = new int[calendar.skipped() + 1];
    }

    /** A period was counted, its first day left out. */
    void counted(LocalDate from, LocalDate to) {
        edges[calendar.skippedUpTo(from)]++;
        edges[calendar.skippedUpTo(to)]--;
    }

    /** A line for each month; of very many days only the first are named. */
    void say(Derivation derivation) {
        List<LocalDate> days = days();
        byMonth(days.subList(0, Math.min(MOST_NAMED, days.size())))
                .forEach((month, named) -> derivation.say(
                        "line.workingDays.skipped",
                        String.join(", ", named),
                        new MessageKey("line.month." + month.getMonthValue()),
                        Year.of(month.getYear())));
        if (days.size() > MOST_NAMED) {
            derivation.say("line.workingDays.skippedMore", days.size() - MOST_NAMED);
        }
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        int open = 0;
        for (int place = 0; place < calendar.skipped(); place++) {
            open += edges[place];
            if (open > 0) {
                days.add(calendar.skipped(place));
            }
        }
        return days;
    }

    private static Map<YearMonth, List<String>> byMonth(List<LocalDate> days) {
        Function<LocalDate, String> number = day -> Integer.toString(day.getDayOfMonth());
        return days.stream()
                .collect(Collectors.groupingBy(
                        YearMonth::from, TreeMap::new, Collectors.mapping(number, Collectors.toList())));
    }
}
