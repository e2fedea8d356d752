package org.khamrabrong.workflow.approval;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;

/**
 * A level at which nobody could act, and what comes of that.
 *
 * @param people whether there are people, who all have a hand in the paper or are needed at an earlier level
 * @param next the level that is asked in its place; null unless {@link Instead#NEXT}
 */
public record LevelGap(
        Seat level,
        boolean people,
        Instead instead,
        @Nullable Seat next) {

    /** What is said where nothing can happen in its place. */
    public Refusal refusal() {
        return new Refusal(
                people ? "workflow.refusal.approval.samePeople" : "workflow.refusal.approval.nobody",
                new MessageKey("organization.role." + level.role()),
                level.unit().thai());
    }

    /** Role and unit, as a reader is told of them. */
    public record Seat(Role role, UnitName unit) {

        static Seat of(Role role, Unit unit) {
            return new Seat(role, unit.names());
        }
    }

    /** What happens in the place of an approval there. */
    public enum Instead {
        /** It counts as one with an earlier level. */
        COUNTED,
        NEXT,
        /** Nothing can: the paper cannot be handed in. */
        NOTHING
    }
}
