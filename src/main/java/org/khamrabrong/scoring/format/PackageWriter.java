package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.scoring.UsualScale;

/** Packages, indicators and results as one canonical text: equal ones are spelled alike. */
public final class PackageWriter {

    /** By which a document says what it is. */
    public static final String FORMAT = "agreement-package/1";

    private PackageWriter() {}

    public static String write(AgreementPackage agreement) {
        return JsonWriter.write(new Tree()
                .put("format", FORMAT)
                .put("unit", agreement.unit())
                .put("level", agreement.level())
                .put("fiscalYear", agreement.fiscalYear() == null ? null : BigDecimal.valueOf(agreement.fiscalYear()))
                .put("totalWeight", agreement.totalWeight())
                .put("dimensions", dimensions(agreement))
                .put(
                        "penalties",
                        agreement.penalties().missedReport() == null
                                ? null
                                : new Tree()
                                        .put(
                                                "missedReport",
                                                agreement.penalties().missedReport())
                                        .fields())
                .put("bands", bands(agreement))
                .put(
                        "holidays",
                        agreement.holidays().stream().map(LocalDate::toString).toList())
                .put(
                        "usualScale",
                        agreement.usualScale() == UsualScale.LEVELS
                                ? null
                                : agreement.usualScale().word())
                .put("plan", agreement.plan() == null ? null : plan(agreement.plan()))
                .putAlways(
                        "indicators",
                        agreement.indicators().stream()
                                .map(PackageWriter::indicator)
                                .toList())
                .put("results", agreement.results().isEmpty() ? null : results(agreement))
                .fields());
    }

    public static String write(Indicator indicator) {
        return JsonWriter.write(indicator(indicator));
    }

    public static String write(Result result) {
        return JsonWriter.write(result(result));
    }

    private static List<Map<String, Object>> dimensions(AgreementPackage agreement) {
        return agreement.dimensions().stream()
                .map(dimension -> new Tree()
                        .put("code", dimension.code())
                        .put("name", dimension.name())
                        .put("weight", dimension.weight())
                        .put("perspectives", dimension.perspectives())
                        .fields())
                .toList();
    }

    private static List<Map<String, Object>> bands(AgreementPackage agreement) {
        return agreement.bands().stream()
                .map(band -> new Tree()
                        .put("from", band.from())
                        .put("name", band.name())
                        .fields())
                .toList();
    }

    private static Map<String, Object> plan(Plan plan) {
        return new Tree()
                .put("vision", plan.vision())
                .put("missions", plan.missions())
                .put("issues", plan.issues())
                .put("goals", plan.goals())
                .put("strategies", plan.strategies())
                .fields();
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        return new Tree()
                .put("number", indicator.number())
                .put("name", indicator.name())
                .put("dimension", indicator.dimension())
                .put("weight", indicator.weight())
                .put("unit", indicator.unit())
                .put("measure", MeasureTree.of(indicator.measure()))
                .put("scale", indicator.scale() == null ? null : scale(indicator.scale()))
                .put("target", indicator.target())
                .put(
                        "past",
                        indicator.past().stream()
                                .map(past -> new Tree()
                                        .put("year", BigDecimal.valueOf(past.year()))
                                        .put("value", past.value())
                                        .fields())
                                .toList())
                .put("sheet", indicator.sheet() == null ? null : sheet(indicator.sheet()))
                .put("details", indicator.details() == null ? null : details(indicator.details()))
                .fields();
    }

    private static Map<String, Object> scale(Scale scale) {
        return new Tree()
                .putAlways("points", points(scale.points()))
                .put("between", scale.between().word())
                .put("below", scale.below().word())
                .fields();
    }

    private static List<Map<String, Object>> points(List<Point> points) {
        return points.stream()
                .map(point -> new Tree()
                        .put("score", point.score())
                        .put("value", point.value())
                        .fields())
                .toList();
    }

    private static Map<String, Object> sheet(Sheet sheet) {
        return new Tree()
                .put("weight", sheet.weight())
                .put("points", points(sheet.points()))
                .fields();
    }

    private static Map<String, Object> details(Details details) {
        return new Tree()
                .put("perspective", details.perspective())
                .put("objective", details.objective())
                .put("explanation", details.explanation())
                .put("formulaNumerator", details.formulaNumerator())
                .put("formulaDenominator", details.formulaDenominator())
                .put("steps", details.steps())
                .put("conditions", details.conditions())
                .put("dataSource", details.dataSource())
                .put("governor", details.governor())
                .put("collector", details.collector())
                .put("reporting", details.reporting())
                .put("remarks", details.remarks())
                .put(
                        "monthPlan",
                        details.monthPlan().stream().map(PackageWriter::planned).toList())
                .fields();
    }

    private static Map<String, Object> planned(PlannedStep step) {
        return new Tree()
                .put("step", step.step())
                .put("text", step.text())
                .put("months", step.months().stream().map(BigDecimal::valueOf).toList())
                .fields();
    }

    /** In the order of the indicators; what belongs to none comes after. */
    private static Map<String, Object> results(AgreementPackage agreement) {
        Map<String, Result> left = new TreeMap<>(agreement.results());
        Map<String, Object> results = new LinkedHashMap<>();
        for (Indicator indicator : agreement.indicators()) {
            Result result = left.remove(indicator.number());
            if (result != null) {
                results.put(indicator.number(), result(result));
            }
        }
        left.forEach((number, result) -> results.put(number, result(result)));
        return results;
    }

    private static Object result(Result result) {
        if (result.figures().containsKey(Result.WHOLE)) {
            return result.figures().get(Result.WHOLE);
        }
        Tree tree = new Tree()
                .put("status", result.status())
                .put("missedReports", result.missedReports() == 0 ? null : BigDecimal.valueOf(result.missedReports()));
        result.figures().forEach(tree::putAlways);
        return tree.fields();
    }
}
