package org.khamrabrong.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementFact.PlanChanged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.Plan;

/** What differs between two states of the unit's plan, a fact for each part. */
final class PlanChanges {

    private PlanChanges() {}

    static List<PlanChanged> between(AgreementId agreement, String by, Plan before, Plan after) {
        List<PlanChanged> changes = new ArrayList<>();
        changes.add(new PlanChanged(agreement, by, "vision", text(before.vision()), text(after.vision())));
        changes.add(new PlanChanged(agreement, by, "missions", text(before.missions()), text(after.missions())));
        changes.add(new PlanChanged(agreement, by, "issues", text(before.issues()), text(after.issues())));
        changes.add(new PlanChanged(agreement, by, "goals", text(before.goals()), text(after.goals())));
        changes.add(new PlanChanged(agreement, by, "strategies", text(before.strategies()), text(after.strategies())));
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    /** Refuses parts of the plan that are too long or cannot be kept. */
    static void checkTexts(Plan plan) {
        WrittenText.PLAN.checked(text(plan.vision()));
        Stream.of(plan.missions(), plan.issues(), plan.goals(), plan.strategies())
                .forEach(lines -> WrittenText.PLAN.checked(text(lines)));
    }

    private static String text(@Nullable String words) {
        return Objects.toString(words, "");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
