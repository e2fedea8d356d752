package org.khamrabrong.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/**
 * A waiting step as one person finds it.
 *
 * @param model key, version and id of the model that it belongs to
 * @param who that person
 * @param directly whether the person's role and unit allow it
 * @param standIns the absent ones whose role and unit allow it
 * @param own what the person had a hand in that the step judges
 * @param holder who has taken it and may still do it; null where nobody
 */
record SeenStep(
        OpenTask task,
        String model,
        Who who,
        boolean directly,
        List<StandIn> standIns,
        Set<Work> own,
        @Nullable Holder holder) {

    /** @param unit where he or she belongs */
    record Who(String username, UUID unit) {}

    /** @param beside whether he or she is a colleague in one of the person's units */
    record Holder(String username, String name, boolean beside) {}

    String me() {
        return who.username();
    }

    boolean permitted() {
        return directly || standIns.stream().anyMatch(StandIn::free);
    }

    boolean judgesOwnWork() {
        return !own.isEmpty();
    }

    Optional<Holder> another() {
        return Optional.ofNullable(holder).filter(one -> !one.username().equals(me()));
    }

    void requirePermitted() {
        if (!permitted()) {
            throw new Refusal(standIns.stream()
                    .map(StandIn::barred)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .map(StandIn.Bar::refusal)
                    .orElse("workflow.refusal.notYourTask"));
        }
    }

    void requireFree() {
        another().ifPresent(colleague -> {
            throw new Refusal("workflow.refusal.takenByColleague", colleague.name());
        });
    }

    void requireNotOwnWork() {
        if (judgesOwnWork()) {
            throw new Refusal(
                    own.contains(Work.SIGNATURE)
                            ? "workflow.refusal.signedBefore"
                            : own.contains(Work.RESULT_CONFIRMATION)
                                    ? "workflow.refusal.spokenBefore"
                                    : "workflow.refusal.ownWork");
        }
    }

    /** With the one who holds it still, if anybody. */
    OpenTask held() {
        return task.heldBy(holder == null ? null : holder.username());
    }
}
