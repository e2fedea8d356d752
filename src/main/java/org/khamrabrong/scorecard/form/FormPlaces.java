package org.khamrabrong.scorecard.form;

import java.util.regex.Pattern;

/** Where on the form the fields stand that findings and blanks speak of: several for one, of which the first is shown. */
final class FormPlaces {

    private FormPlaces() {}

    /** @param field as {@code field.<name>} names it in the bundles */
    static Pattern of(String field) {
        return Pattern.compile(
                switch (field) {
                    case "scale" -> "scale\\.\\d.*";
                    case "sheetScale" -> "sheet\\.\\d.*";
                    case "sheetWeight" -> "sheet\\.weight";
                    case "measure" -> "cases\\.\\d+\\.weight";
                    case "steps" -> "steps|plan\\.\\d+\\.text";
                    case "monthPlan" -> "plan\\.\\d+\\.text";
                    default -> Pattern.quote(field);
                });
    }
}
