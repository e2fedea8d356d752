package org.khamrabrong.scoring;

import java.util.List;

/**
 * What became of one indicator between two contents.
 *
 * @param number the number it has now; the former one where it was removed
 */
public record IndicatorDifference(String number, String name, Kind kind, List<FieldDifference> fields) {

    /** Whether it came, went, or stayed with other terms. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
