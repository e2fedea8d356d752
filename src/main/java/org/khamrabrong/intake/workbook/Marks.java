package org.khamrabrong.intake.workbook;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Indicator;

/** What a draft may hold without a word in it, which a sheet would not tell from nothing. */
public final class Marks {

    public static final String PLAN = "plan";
    public static final String SHEET = "sheet";
    public static final String DETAILS = "details";
    /** In a month. */
    public static final String WORKED_ON = "x";

    private Marks() {}

    static @Nullable String of(Indicator indicator) {
        StringJoiner marks = new StringJoiner(" ");
        if (indicator.sheet() != null) {
            marks.add(SHEET);
        }
        if (indicator.details() != null) {
            marks.add(DETAILS);
        }
        return marks.length() == 0 ? null : marks.toString();
    }
}
