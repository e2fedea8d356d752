package org.khamrabrong.library;

import org.jspecify.annotations.Nullable;

/**
 * What the library is narrowed to.
 *
 * @param text finds in code, name, unit, position and source, in either digits; empty for everything
 * @param measure the type as the package names it; null for any
 * @param retired those that are no longer offered instead of those that are
 */
public record TemplateSearch(String text, @Nullable String measure, boolean retired) {

    public static final TemplateSearch EVERYTHING = new TemplateSearch("", null, false);

    public TemplateSearch {
        text = text == null ? "" : text;
    }
}
