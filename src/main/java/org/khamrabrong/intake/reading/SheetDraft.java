package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.reading.Entry.Said;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.table.Place;

/** One indicator's sheet being read. */
final class SheetDraft {

    private static final String TIMES = "xX\u00d7*";
    private static final String HUNDRED = "100";

    private final String number;
    private final Place place;
    private final @Nullable String dimension;
    private final Remarks remarks;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final List<String> formula = new ArrayList<>();
    private final Map<Integer, String> steps = new TreeMap<>();
    private final @Nullable String perspective;
    private final @Nullable String objective;
    private List<Point> points = List.of();
    private List<PastResult> past = List.of();
    private @Nullable String numerator;
    private @Nullable String denominator;

    SheetDraft(NumberedName numbered, Place place, GroupLines groups, Remarks remarks) {
        this.number = numbered.number();
        this.place = place;
        this.dimension = groups.dimension();
        this.perspective = groups.perspective();
        this.objective = groups.objective();
        this.remarks = remarks;
        append("name", numbered.name());
    }

    void append(String field, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text.strip());
        }
    }

    boolean has(String field) {
        return texts.containsKey(field);
    }

    void formula(String line) {
        formula.add(line.strip());
    }

    static boolean looksLikeFormula(String line) {
        return beforeTimesHundred(line) >= 0;
    }

    boolean hasHalfAFormula() {
        return formula.size() == 1;
    }

    void fraction(String above, String below) {
        numerator = above;
        denominator = below;
    }

    void points(List<Point> read) {
        points = points.isEmpty() ? read : points;
    }

    void past(List<PastResult> read) {
        past = past.isEmpty() ? read : past;
    }

    void steps(Map<Integer, String> read) {
        read.forEach(steps::putIfAbsent);
    }

    Entry entry() {
        settleFormula();
        String unit = joined("unit", " ");
        BigDecimal weight = weight();
        Set<Said> said = said(weight);
        if (points.isEmpty() && steps.isEmpty()) {
            remarks.warn(place, "sheetWithoutScale", number);
        }
        List<Point> scale = points.isEmpty() && !steps.isEmpty() ? stepPoints() : points;
        return new Entry(
                Indicator.of(number)
                        .name(joined("name", " "))
                        .dimension(dimension)
                        .weight(weight == null ? BigDecimal.ZERO : weight)
                        .unit(unit)
                        .measure(measure(unit))
                        .scale(scale.isEmpty() ? null : Scale.of(scale))
                        .past(past)
                        .sheet(new Sheet(weight, scale))
                        .details(details())
                        .build(),
                said,
                place);
    }

    private Set<Said> said(@Nullable BigDecimal weight) {
        Set<Said> said = EnumSet.of(Said.NAME);
        add(said, Said.WEIGHT, weight != null);
        add(said, Said.SCALE, !points.isEmpty() || !steps.isEmpty());
        add(said, Said.SHEET, weight != null || !points.isEmpty() || !steps.isEmpty());
        add(said, Said.UNIT, has("unit"));
        add(said, Said.DIMENSION, dimension != null);
        add(said, Said.PERSPECTIVE, perspective != null);
        add(said, Said.OBJECTIVE, objective != null);
        add(said, Said.PAST, !past.isEmpty());
        add(said, Said.FORMULA, numerator != null);
        add(said, Said.STEPS, !steps.isEmpty());
        add(said, Said.EXPLANATION, has("explanation"));
        add(said, Said.CONDITIONS, has("conditions"));
        add(said, Said.DATA_SOURCE, has("dataSource"));
        add(said, Said.GOVERNOR, has("governor"));
        add(said, Said.COLLECTOR, has("collector"));
        add(said, Said.REPORTING, has("reporting"));
        add(said, Said.REMARKS, has("remarks"));
        return said;
    }

    private @Nullable BigDecimal weight() {
        String text = joined("weight", " ");
        if (text == null || NumberWords.saysNothing(text)) {
            remarks.error(place, "weightNeeded", number);
            return null;
        }
        return NumberWords.parse(text).orElseGet(() -> {
            remarks.error(place, "notNumber", text);
            return null;
        });
    }

    /** Where the numerator ends in a line that multiplies it by a hundred; -1 where a line does not. */
    private static int beforeTimesHundred(String line) {
        String plain = ThaiDigits.toArabic(line).stripTrailing();
        String factor = plain.endsWith(HUNDRED)
                ? plain.substring(0, plain.length() - HUNDRED.length()).stripTrailing()
                : "";
        boolean times = !factor.isEmpty() && TIMES.indexOf(factor.charAt(factor.length() - 1)) >= 0;
        return times ? factor.substring(0, factor.length() - 1).stripTrailing().length() : -1;
    }

    private void settleFormula() {
        if (numerator != null || formula.isEmpty()) {
            return;
        }
        for (int i = 0; i < formula.size(); i++) {
            int end = beforeTimesHundred(formula.get(i));
            if (end >= 0 && i + 1 < formula.size()) {
                fraction(formula.get(i).substring(0, end), formula.get(i + 1));
                formula.subList(0, i).forEach(line -> remarks.note(place, "lineNotRead", line));
                return;
            }
        }
        numerator = String.join("\n", formula);
        remarks.warn(place, "formulaNotRead");
    }

    private Measure measure(@Nullable String unit) {
        if (!steps.isEmpty() && numerator == null && !NumberWords.isPercent(unit)) {
            remarks.note(place, "assumedMilestone");
            return new MilestoneMeasure(steps.keySet().stream()
                    .map(step -> MilestoneStep.of(step.toString(), step.toString()))
                    .toList());
        }
        if (numerator != null && denominator != null) {
            return RatioMeasure.percentage();
        }
        return new Assumptions(remarks).measure(unit, place);
    }

    private List<Point> stepPoints() {
        return steps.keySet().stream()
                .map(step -> new Point(BigDecimal.valueOf(step), BigDecimal.valueOf(step)))
                .toList();
    }

    private Details details() {
        return Details.said()
                .perspective(perspective)
                .objective(objective)
                .explanation(joined("explanation", "\n"))
                .formulaNumerator(numerator)
                .formulaDenominator(denominator)
                .steps(List.copyOf(steps.values()))
                .conditions(joined("conditions", "\n"))
                .dataSource(joined("dataSource", "\n"))
                .governor(joined("governor", " "))
                .collector(joined("collector", " "))
                .reporting(joined("reporting", "\n"))
                .remarks(joined("remarks", "\n"))
                .build();
    }

    private @Nullable String joined(String field, String between) {
        return has(field) ? String.join(between, texts.get(field)) : null;
    }

    private static void add(Set<Said> said, Said what, boolean isSaid) {
        if (isSaid) {
            said.add(what);
        }
    }
}
