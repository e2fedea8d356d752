package org.khamrabrong.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PlannedStep;

/**
 * One indicator to be picked and adapted.
 *
 * @param position the office holder the form was written for; null where it was written for a unit
 * @param halfYear the round of the year the form was written for, 1 or 2; null where it suits any
 */
public record Template(
        String code,
        Source source,
        @Nullable String position,
        @Nullable Integer halfYear,
        Indicator indicator) {

    /** Stands wherever the paper leaves a text for the office to fill in. */
    public static final String BLANK = "……";

    /** The same, also where somebody has broken it apart with what nobody sees, or writes it in points. */
    private static final Pattern ELLIPSES = Pattern.compile("……|\\.{6}");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /**
     * The fields the office must fill in, named as the package names them ({@code name}, {@code details.conditions}): where
     * {@link #BLANK} stands, and the two that have numbers only, a weight of zero and a scale without levels.
     */
    public List<String> blanks() {
        return blanks(indicator);
    }

    /** The same of any indicator, without its weight and its scale: what scoring finds by itself. */
    public static List<String> openTexts(Indicator indicator) {
        return blanks(indicator).stream()
                .filter(field -> !field.equals("weight") && !field.equals("scale"))
                .toList();
    }

    Template withCode(String newCode) {
        return new Template(newCode, source, position, halfYear, indicator);
    }

    private static List<String> blanks(Indicator indicator) {
        Map<String, Boolean> open = new LinkedHashMap<>();
        open.put("name", isBlank(indicator.name()));
        open.put("weight", indicator.weight().signum() == 0);
        open.put("unit", isBlank(indicator.unit()));
        open.put(
                "scale",
                indicator.effectiveScale() == null
                        || indicator.effectiveScale().points().isEmpty());
        details(indicator.words(), open);
        return open.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void details(Details details, Map<String, Boolean> open) {
        open.put("details.perspective", isBlank(details.perspective()));
        open.put("details.objective", isBlank(details.objective()));
        open.put("details.explanation", isBlank(details.explanation()));
        open.put("details.formulaNumerator", isBlank(details.formulaNumerator()));
        open.put("details.formulaDenominator", isBlank(details.formulaDenominator()));
        open.put("details.steps", details.steps().stream().anyMatch(Template::isBlank));
        open.put("details.conditions", isBlank(details.conditions()));
        open.put("details.dataSource", isBlank(details.dataSource()));
        open.put("details.governor", isBlank(details.governor()));
        open.put("details.collector", isBlank(details.collector()));
        open.put("details.reporting", isBlank(details.reporting()));
        open.put("details.remarks", isBlank(details.remarks()));
        open.put(
                "details.monthPlan",
                details.monthPlan().stream().map(PlannedStep::text).anyMatch(Template::isBlank));
    }

    private static boolean isBlank(@Nullable String text) {
        return text != null
                && ELLIPSES.matcher(INVISIBLE.matcher(text).replaceAll("")).find();
    }
}
