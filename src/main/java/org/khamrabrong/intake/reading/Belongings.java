package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.workbook.Part;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Point;

/** What the other sheets hold for each indicator, by the number that their rows begin with. */
final class Belongings {

    private final Map<Part, Map<Integer, List<PartRows.Row>>> rows = new HashMap<>();
    private final Remarks remarks;

    /** @param references of the indicators, in their order */
    Belongings(List<String> references, Function<Part, List<PartRows.Row>> sheets, Remarks remarks) {
        this.remarks = remarks;
        Map<String, Integer> exactly = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            exactly.put(references.get(i), i);
            alike.putIfAbsent(Labels.comparable(references.get(i)), i);
        }
        for (Part part : List.of(Part.LEVELS, Part.PAST, Part.MILESTONES, Part.CASES, Part.STEPS, Part.MONTHS)) {
            Map<Integer, List<PartRows.Row>> found = new HashMap<>();
            Integer index = null;
            for (PartRows.Row row : sheets.apply(part)) {
                String reference = row.id("indicator", WrittenText.INDICATOR);
                if (reference != null && !reference.isBlank()) {
                    index = exactly.getOrDefault(reference, alike.get(Labels.comparable(reference)));
                }
                if (index == null) {
                    remarks.error(row.place("indicator"), "unknownIndicator", String.valueOf(reference));
                } else {
                    found.computeIfAbsent(index, key -> new ArrayList<>()).add(row);
                }
            }
            rows.put(part, found);
        }
    }

    List<PastResult> past(int index, String unit) {
        List<PastResult> past = new ArrayList<>();
        for (PartRows.Row row : of(Part.PAST, index)) {
            Integer year = row.whole("year");
            BigDecimal value = row.number("value", unit);
            if (year == null || value == null) {
                remarks.lacking(row.place(year == null ? "year" : "value"), "needed");
            } else {
                past.add(new PastResult(year, value));
            }
        }
        return past;
    }

    List<Point> points(int index, String of, String unit) {
        List<Point> points = new ArrayList<>();
        for (PartRows.Row row : of(Part.LEVELS, index)) {
            String meant = row.has("of") ? row.option("of") : "table";
            if (!of.equals(meant)) {
                continue;
            }
            BigDecimal score = row.number("score", null);
            BigDecimal value = row.number("value", unit);
            if (score == null || value == null) {
                remarks.lacking(row.place(score == null ? "score" : "value"), "needed");
            } else {
                points.add(new Point(score, value));
            }
        }
        return points;
    }

    /** A row without a step goes on with the items of the one above. */
    List<MilestoneStep> milestones(int index) {
        List<MilestoneStep> steps = new ArrayList<>();
        MilestoneStep open = null;
        for (PartRows.Row row : of(Part.MILESTONES, index)) {
            String item = row.text("item");
            if (row.has("step")) {
                BigDecimal step = row.number("step", null);
                open = step == null ? null : new MilestoneStep(step, List.of(), row.number("deduction", null));
                if (open != null) {
                    steps.add(open);
                }
            }
            if (item == null) {
                continue;
            }
            if (open == null) {
                remarks.lacking(row.place("item"), "itemWithoutStep", item);
            } else {
                List<String> items = new ArrayList<>(open.items());
                items.add(item);
                open = new MilestoneStep(open.step(), items, open.deduction());
                steps.set(steps.size() - 1, open);
            }
        }
        return steps;
    }

    List<CaseStep> cases(int index) {
        List<CaseStep> steps = new ArrayList<>();
        for (PartRows.Row row : of(Part.CASES, index)) {
            String id = row.id("id", WrittenText.ITEM);
            BigDecimal weight = row.number("weight", null);
            if (id == null || id.isBlank() || weight == null) {
                remarks.lacking(row.place(weight == null ? "weight" : "id"), "needed");
            } else {
                steps.add(new CaseStep(
                        id, weight, orNone(row.number("perLateDay", null)), orNone(row.number("perDefect", null))));
            }
        }
        return steps;
    }

    private static BigDecimal orNone(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    List<String> steps(int index) {
        List<String> steps = new ArrayList<>();
        for (PartRows.Row row : of(Part.STEPS, index)) {
            String text = row.text("text");
            if (text != null) {
                steps.add(text);
            }
        }
        return steps;
    }

    List<PlannedStep> months(int index) {
        List<PlannedStep> steps = new ArrayList<>();
        for (PartRows.Row row : of(Part.MONTHS, index)) {
            String step = row.id("step", WrittenText.ITEM);
            if (step == null || step.isBlank()) {
                remarks.lacking(row.place("step"), "needed");
            } else {
                steps.add(new PlannedStep(step, row.text("text"), IndicatorRows.months(row)));
            }
        }
        return steps;
    }

    private List<PartRows.Row> of(Part part, int index) {
        return rows.getOrDefault(part, Map.of()).getOrDefault(index, List.of());
    }
}
