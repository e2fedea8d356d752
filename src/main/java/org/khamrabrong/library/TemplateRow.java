package org.khamrabrong.library;

/**
 * A template as a list shows it.
 *
 * @param measure the type as the package names it
 * @param position null where it was written for a unit
 * @param halfYear 1 or 2; null where it suits any
 * @param blanks how many fields the office must fill in
 * @param adapted whether the strategy office has changed what was shipped
 */
public record TemplateRow(
        String code,
        String name,
        String unit,
        String measure,
        String position,
        Integer halfYear,
        String paper,
        String section,
        int blanks,
        boolean adapted,
        boolean retired) {}
