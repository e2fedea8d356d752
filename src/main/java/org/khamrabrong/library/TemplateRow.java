package org.khamrabrong.library;

import org.jspecify.annotations.Nullable;

/**
 * A template as a list shows it.
 *
 * @param measure the type as the package names it
 * @param blanks how many fields the office must fill in
 */
public record TemplateRow(
        String code, String name, @Nullable String unit, String measure, int blanks, Origin origin) {

    /**
     * The paper it was taken from, and for whom that was written.
     *
     * @param position null where it was written for a unit
     */
    public record Origin(
            String paper, String section, @Nullable String position) {}
}
