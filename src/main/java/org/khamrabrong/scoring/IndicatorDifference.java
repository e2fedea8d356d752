package org.khamrabrong.scoring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one indicator between two contents.
 *
 * @param number the number it has now; the former one where it was removed
 * @param fields none unless it stayed
 * @param before null where it was added
 * @param after null where it was removed
 */
public record IndicatorDifference(
        String number,
        @Nullable String name,
        Kind kind,
        List<FieldDifference> fields,
        @Nullable Indicator before,
        @Nullable Indicator after) {

    /** Whether it came, went, or stayed with other terms. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The name; empty where it has none. */
    public String title() {
        return Objects.toString(name, "");
    }

    static IndicatorDifference added(Indicator after) {
        return new IndicatorDifference(after.number(), after.name(), Kind.ADDED, List.of(), null, after);
    }

    static IndicatorDifference removed(Indicator before) {
        return new IndicatorDifference(before.number(), before.name(), Kind.REMOVED, List.of(), before, null);
    }

    public static IndicatorDifference changed(Indicator before, Indicator after, List<FieldDifference> fields) {
        return new IndicatorDifference(after.number(), after.name(), Kind.CHANGED, fields, before, after);
    }
}
