package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WorkingCalendar;

/** How far the steps were walked, in their order, up to the first one that does not count. */
public record MilestoneMeasure(List<MilestoneStep> steps) implements Measure {

    public MilestoneMeasure {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    @Override
    public MeasureType kind() {
        return MeasureType.MILESTONE;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.milestones(steps);
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.required("done", new FigureForm.Items(steps)),
                Figure.optional("deductions", FigureForm.Simple.DEDUCTIONS));
    }

    @Override
    public boolean scoresItself() {
        return true;
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        List<String> done = reported.texts("done");
        BigDecimal deductions = BigDecimal.ZERO;
        for (Figures deduction : reported.entriesOrNone("deductions")) {
            deductions = deductions.add(deduction.notNegative("amount"));
        }
        derivation.say("line.milestone.reported", done.size(), LazyArguments.joined(done));
        BigDecimal reached = walk(done, derivation);
        if (reached == null) {
            derivation.say("line.milestone.none");
            return Measurement.number(Fraction.ZERO);
        }
        Fraction number = Fraction.of(reached.subtract(deductions));
        if (deductions.signum() > 0) {
            derivation.say("line.milestone.deductions", reached, deductions, number);
        }
        return Measurement.number(number);
    }

    /** The last step that counted, less its own losses; null where none did. */
    private @Nullable BigDecimal walk(List<String> done, Derivation derivation) {
        Set<String> doneItems = new HashSet<>();
        done.forEach(item -> doneItems.add(Figures.alike(item)));
        BigDecimal reached = null;
        for (MilestoneStep step : SortedLists.by(MilestoneStep::step, steps)) {
            BigDecimal name = step.step();
            List<String> open = open(step, doneItems);
            if (open.isEmpty()) {
                derivation.say("line.milestone.step", name);
                reached = step.step();
            } else if (step.deduction() != null && open.size() < step.items().size()) {
                BigDecimal lost = step.deduction().multiply(BigDecimal.valueOf(open.size()));
                derivation.say("line.milestone.stepWithLoss", name, LazyArguments.joined(open), lost);
                reached = step.step().subtract(lost);
            } else {
                derivation.say("line.milestone.stop", name, LazyArguments.joined(open));
                return reached;
            }
        }
        return reached;
    }

    private static List<String> open(MilestoneStep step, Set<String> doneItems) {
        List<String> open = new ArrayList<>();
        for (String item : step.items()) {
            if (!doneItems.contains(Figures.alike(item))) {
                open.add(item);
            }
        }
        return open;
    }
}
