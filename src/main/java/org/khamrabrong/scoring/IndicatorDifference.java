package org.khamrabrong.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one indicator between two contents.
 *
 * @param number the number it has now; the former one where it was removed
 */
public record IndicatorDifference(String number, @Nullable String name, Kind kind, List<FieldDifference> fields) {

    /** Whether it came, went, or stayed with other terms. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
