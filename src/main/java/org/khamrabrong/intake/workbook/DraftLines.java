package org.khamrabrong.intake.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Sheet;

/** A whole draft as the rows of its sheets; what is reported on it stays out. */
final class DraftLines {

    private final Map<Part, Lines> parts = new EnumMap<>(Part.class);
    private final Vocabulary words;
    private final AgreementPackage draft;

    private DraftLines(AgreementPackage draft, Vocabulary words) {
        this.draft = draft;
        this.words = words;
        for (Part part : Part.values()) {
            parts.put(part, new Lines(part));
        }
    }

    static Map<Part, Lines> of(AgreementPackage draft, Vocabulary words) {
        DraftLines lines = new DraftLines(draft, words);
        lines.frame();
        lines.plan();
        List<String> references =
                References.of(draft.indicators().stream().map(Indicator::number).toList());
        for (int i = 0; i < references.size(); i++) {
            lines.indicator(draft.indicators().get(i), references.get(i));
        }
        return lines.parts;
    }

    private Lines.Line line(Part part) {
        return parts.computeIfAbsent(part, Lines::new).line();
    }

    private void frame() {
        line(Part.AGREEMENT)
                .put("office", draft.unit())
                .put("level", draft.level())
                .put("fiscalYear", draft.fiscalYear() == null ? null : BigDecimal.valueOf(draft.fiscalYear()))
                .put("totalWeight", draft.totalWeight())
                .put("missedReport", draft.penalties().missedReport())
                .put("marks", draft.plan() == null ? null : Marks.PLAN);
        draft.dimensions()
                .forEach(dimension -> line(Part.DIMENSIONS)
                        .put("code", dimension.code())
                        .put("name", dimension.name())
                        .put("weight", dimension.weight()));
        draft.bands().forEach(band -> line(Part.BANDS).put("from", band.from()).put("name", band.name()));
        draft.holidays().forEach(day -> line(Part.HOLIDAYS).put("date", day));
    }

    private void plan() {
        Plan plan = draft.plan();
        if (plan == null) {
            return;
        }
        if (plan.vision() != null) {
            planned("vision", plan.vision());
        }
        plan.missions().forEach(text -> planned("missions", text));
        plan.issues().forEach(text -> planned("issues", text));
        plan.goals().forEach(text -> planned("goals", text));
        plan.strategies().forEach(text -> planned("strategies", text));
    }

    private void planned(String part, String text) {
        line(Part.PLAN).put("part", option(Part.PLAN, "part", part)).put("text", text);
    }

    private void indicator(Indicator indicator, String reference) {
        Lines.Line line = line(Part.INDICATORS)
                .put("number", indicator.number())
                .put("name", indicator.name())
                .put("dimension", dimension(indicator.dimension()))
                .put("unit", indicator.unit())
                .put("weight", indicator.weight())
                .put("target", indicator.target())
                .put("marks", Marks.of(indicator));
        measure(line, indicator.measure(), reference);
        if (indicator.scale() != null) {
            line.put(
                            "between",
                            option(
                                    Part.INDICATORS,
                                    "between",
                                    indicator.scale().between().word()))
                    .put(
                            "below",
                            option(
                                    Part.INDICATORS,
                                    "below",
                                    indicator.scale().below().word()));
            points(line, indicator.scale().points(), "level", reference, "table");
        }
        Sheet sheet = indicator.sheet();
        if (sheet != null) {
            line.put("sheetWeight", sheet.weight());
            points(line, sheet.points(), "sheetLevel", reference, "sheet");
        }
        indicator
                .past()
                .forEach(past -> line(Part.PAST)
                        .put("indicator", reference)
                        .put("year", BigDecimal.valueOf(past.year()))
                        .put("value", past.value()));
        if (indicator.details() != null) {
            details(line, indicator.details(), reference);
        }
    }

    private void measure(Lines.Line line, Measure measure, String reference) {
        line.put("measure", option(Part.INDICATORS, "measure", measure.type()));
        measure.tell(new MeasureLines(line, parts, words, reference));
    }

    /** Beside the indicator where they are scores from 1 to 5, else on a sheet of their own. */
    private void points(Lines.Line line, List<Point> points, String column, String reference, String of) {
        if (areLevels(points)) {
            points.forEach(point -> line.put(column + point.score(), point.value()));
            return;
        }
        points.forEach(point -> line(Part.LEVELS)
                .put("indicator", reference)
                .put("of", option(Part.LEVELS, "of", of))
                .put("score", point.score())
                .put("value", point.value()));
    }

    private static boolean areLevels(List<Point> points) {
        List<String> scores =
                points.stream().map(point -> point.score().toPlainString()).toList();
        List<String> levels = new ArrayList<>(List.of("1", "2", "3", "4", "5"));
        levels.retainAll(scores);
        return scores.equals(levels);
    }

    private void details(Lines.Line line, Details details, String reference) {
        line.put("perspective", details.perspective())
                .put("objective", details.objective())
                .put("explanation", details.explanation())
                .put("formulaNumerator", details.formulaNumerator())
                .put("formulaDenominator", details.formulaDenominator())
                .put("conditions", details.conditions())
                .put("dataSource", details.dataSource())
                .put("governor", details.governor())
                .put("collector", details.collector())
                .put("reporting", details.reporting())
                .put("remarks", details.remarks());
        details.steps()
                .forEach(text -> line(Part.STEPS).put("indicator", reference).put("text", text));
        details.monthPlan().forEach(step -> {
            Lines.Line planned = line(Part.MONTHS)
                    .put("indicator", reference)
                    .put("step", step.step())
                    .put("text", step.text());
            step.months().forEach(month -> planned.put("month" + month, Marks.WORKED_ON));
        });
    }

    /** By its name, which people know, where that leads back to it alone. */
    private @Nullable String dimension(@Nullable String code) {
        List<Dimension> dimensions = draft.dimensions();
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Dimension::name)
                .filter(name -> name != null && !name.isBlank())
                .filter(name -> dimensions.stream()
                                .filter(other -> Objects.equals(other.name(), name)
                                        || other.code().equals(name))
                                .count()
                        == 1)
                .findFirst()
                .orElse(code);
    }

    private String option(Part part, String column, String option) {
        return words.say(part.column(column).optionKey(option));
    }
}
