package org.khamrabrong.scorecard.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.OptionValues;
import org.khamrabrong.scoring.PlannedStep;

/**
 * One line of the table of steps: an item, to which step of the score it belongs, and when it is worked on.
 *
 * @param step null where the line is a plan only and earns no score
 * @param deduction of the whole step, on the first line of the step; null for none
 */
record PlanLine(
        @Nullable BigDecimal step,
        String item,
        String text,
        @Nullable BigDecimal deduction,
        List<Integer> months) {

    /** What the sheet writes for an item without words, where others have some. */
    private static final String NO_WORDS = "–";

    /**
     * The items of a milestone in their order, then what is planned besides. A row of the plan stands in the line of its
     * item only where words, months and order of the plan can be told from the line again.
     */
    static List<PlanLine> of(Indicator indicator) {
        Details details = indicator.words();
        List<PlanLine> together = of(indicator, details, new ArrayList<>(details.monthPlan()));
        if (plan(together).equals(details.monthPlan())) {
            return together;
        }
        List<PlanLine> apart = new ArrayList<>(of(indicator, details, new ArrayList<>()));
        details.monthPlan().forEach(plan -> apart.add(of(plan)));
        return apart;
    }

    private static List<PlanLine> of(Indicator indicator, Details details, List<PlannedStep> left) {
        List<PlanLine> lines = new ArrayList<>();
        boolean described = describesEveryItem(indicator);
        boolean wordsElsewhere = !described && !details.steps().isEmpty();
        for (MilestoneStep step :
                OptionValues.of(indicator.measure()).milestones().orElse(List.of())) {
            BigDecimal deduction = step.deduction();
            for (String item : step.items().isEmpty() ? List.of("") : step.items()) {
                String written = described ? details.steps().get(lines.size()) : "";
                String words = NO_WORDS.equals(written) ? "" : written;
                Optional<PlannedStep> plan = take(left, item, words, wordsElsewhere);
                lines.add(new PlanLine(
                        step.step(),
                        item,
                        plan.map(found -> Texts.shown(found.text())).orElse(words),
                        deduction,
                        plan.map(PlannedStep::months).orElse(List.of())));
                deduction = null;
            }
        }
        left.forEach(plan -> lines.add(of(plan)));
        return lines;
    }

    private static PlanLine of(PlannedStep plan) {
        return new PlanLine(null, plan.step(), Texts.shown(plan.text()), null, plan.months());
    }

    /** The months of the item; what says something else than the item's words, or no month, stays a line of its own. */
    private static Optional<PlannedStep> take(
            List<PlannedStep> left, String item, String words, boolean wordsElsewhere) {
        Optional<PlannedStep> found = left.stream()
                .filter(plan -> item.equals(plan.step()) && !plan.months().isEmpty())
                .filter(plan -> wordsElsewhere || words.equals(Texts.shown(plan.text())))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** Whether the sheet has words for each item of the milestone. */
    static boolean describesEveryItem(Indicator indicator) {
        int texts = indicator.words().steps().size();
        return OptionValues.of(indicator.measure())
                .milestones()
                .filter(steps -> steps.stream()
                                .mapToInt(step -> Math.max(1, step.items().size()))
                                .sum()
                        == texts)
                .isPresent();
    }

    static List<MilestoneStep> steps(List<PlanLine> lines) {
        Map<BigDecimal, MilestoneStep> steps = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            if (line.step() != null) {
                List<String> items = line.item().isEmpty() ? List.of() : List.of(line.item());
                MilestoneStep step = new MilestoneStep(line.step(), items, line.deduction());
                steps.merge(line.step().stripTrailingZeros(), step, PlanLine::together);
            }
        }
        return List.copyOf(steps.values());
    }

    private static MilestoneStep together(MilestoneStep first, MilestoneStep next) {
        return new MilestoneStep(
                first.step(),
                Stream.concat(first.items().stream(), next.items().stream()).toList(),
                first.deduction() == null ? next.deduction() : first.deduction());
    }

    /** The words of the items; nothing at all where none has any. */
    static List<String> texts(List<PlanLine> lines) {
        List<String> texts = lines.stream()
                .filter(line -> line.step() != null)
                .map(line -> line.text().isBlank() ? NO_WORDS : line.text())
                .toList();
        return texts.stream().allMatch(NO_WORDS::equals) ? List.of() : texts;
    }

    /** Everything that has months; and what is no step of the score, even before its months are known. */
    static List<PlannedStep> plan(List<PlanLine> lines) {
        return lines.stream()
                .filter(line -> line.step() == null || !line.months().isEmpty())
                .map(line -> new PlannedStep(line.item().strip(), Texts.orNull(line.text()), line.months()))
                .toList();
    }

    List<String> cells() {
        return List.of(text(step), item, text, text(deduction));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
