package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.NoteDifference;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.PlanDifferences;
import org.khamrabrong.workflow.remark.Look;
import org.khamrabrong.workflow.remark.PaperView;

/**
 * What of a paper changed since one decided on it last.
 *
 * @param plan none where the paper has no plan
 * @param notes what is written beside it
 */
public record Changed(List<IndicatorDifference> indicators, List<FieldDifference> plan, List<NoteDifference> notes) {

    public static Changed nothing() {
        return new Changed(List.of(), List.of(), List.of());
    }

    /** Since the look of the view; nothing where there was no look. */
    public static Changed since(PaperView view, HandedIn now) {
        return since(view, now, before -> PackageDifferences.between(before.content(), now.content()));
    }

    /** @param indicators how the indicators differ from what was handed in before */
    public static Changed since(
            PaperView view, HandedIn now, Function<HandedIn, List<IndicatorDifference>> indicators) {
        return view.look()
                .map(look -> HandedIn.read(look.content()))
                .map(before -> new Changed(
                        indicators.apply(before),
                        PlanDifferences.between(
                                before.content().unitPlan(), now.content().unitPlan()),
                        before.notesUntil(now)))
                .orElseGet(Changed::nothing);
    }

    boolean isNothing() {
        return indicators.isEmpty() && plan.isEmpty() && notes.isEmpty();
    }

    /** How much it is, and since when. */
    String words(Look look) {
        String since = Words.formats().dateTime(look.at());
        if (isNothing()) {
            return say("agreement.approval.changed.none", since);
        }
        long count = numbers().distinct().count();
        if (plan.isEmpty() && notes.stream().allMatch(note -> note.indicator() != null)) {
            return say("agreement.approval.changed.count", count, since);
        }
        String whole = plan.isEmpty() ? "notes" : "plan";
        return count == 0
                ? say("agreement.approval.changed." + whole, since)
                : say("agreement.approval.changed.count." + whole, count, since);
    }

    private Stream<String> numbers() {
        return Stream.concat(
                indicators.stream().map(IndicatorDifference::number),
                notes.stream().map(NoteDifference::indicator).filter(Objects::nonNull));
    }
}
