package org.khamrabrong.scorecard;

import com.vaadin.flow.component.UI;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The months of a fiscal year, October to September, and their names in the language of the one who looks. */
public final class PlanMonths {

    /** Calendar months, 1 to 12. */
    public static final List<Integer> OF_THE_YEAR = IntStream.rangeClosed(0, 11)
            .map(place -> Month.OCTOBER.plus(place).getValue())
            .boxed()
            .toList();

    private PlanMonths() {}

    public static String abbreviation(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    public static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.forLanguageTag("th") : ui.getLocale();
    }
}
