package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.ThaiDigits;

/** How far the steps were walked, in their order, up to the first one that does not count. */
public record MilestoneMeasure(List<MilestoneStep> steps) implements Measure {

    public MilestoneMeasure {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    @Override
    public String type() {
        return "milestone";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.required("done", Figure.Kind.ITEMS), Figure.optional("deductions", Figure.Kind.DEDUCTIONS));
    }

    @Override
    public boolean scoresItself() {
        return true;
    }

    @Override
    public Measured measure(Figures reported, WorkingCalendar calendar) {
        List<String> done = reported.texts("done");
        BigDecimal deductions = reported.entriesOrNone("deductions").stream()
                .map(deduction -> deduction.notNegative("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("line.milestone.reported", Integer.toString(done.size()), String.join(", ", done)));
        BigDecimal reached = walk(done, lines);
        if (reached == null) {
            lines.add(Line.of("line.milestone.none"));
            return new Measured(Measured.Outcome.NUMBER, Fraction.ZERO, lines);
        }
        Fraction number = Fraction.of(reached.subtract(deductions));
        if (deductions.signum() > 0) {
            lines.add(Line.of(
                    "line.milestone.deductions",
                    reached.toPlainString(),
                    deductions.toPlainString(),
                    Rounding.text(number)));
        }
        return new Measured(Measured.Outcome.NUMBER, number, lines);
    }

    /** The last step that counted, less its own losses; null where none did. */
    private BigDecimal walk(List<String> done, List<Line> lines) {
        Set<String> doneItems = new HashSet<>();
        done.forEach(item -> doneItems.add(ThaiDigits.toArabic(item.strip())));
        BigDecimal reached = null;
        for (MilestoneStep step :
                steps.stream().sorted(Comparator.comparing(MilestoneStep::step)).toList()) {
            String name = step.step().toPlainString();
            List<String> open = step.items().stream()
                    .filter(item -> !doneItems.contains(ThaiDigits.toArabic(item.strip())))
                    .toList();
            if (open.isEmpty()) {
                lines.add(Line.of("line.milestone.step", name));
                reached = step.step();
            } else if (step.deduction() != null && open.size() < step.items().size()) {
                BigDecimal lost = step.deduction().multiply(BigDecimal.valueOf(open.size()));
                lines.add(Line.of("line.milestone.stepWithLoss", name, String.join(", ", open), lost.toPlainString()));
                reached = step.step().subtract(lost);
            } else {
                lines.add(Line.of("line.milestone.stop", name, String.join(", ", open)));
                return reached;
            }
        }
        return reached;
    }
}
