package org.khamrabrong.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.scoring.Result;

/**
 * An appeal as it is read, people by name.
 *
 * @param decision null while it waits for one; what one of the committee proposes, unless it is decided
 * @param totalBefore the final score that it is made against
 */
public record AppealRow(
        Said appeal, @Nullable Said decision, @Nullable BigDecimal totalBefore, boolean decided, List<Item> items) {

    /** What one of the committee proposes is theirs alone. */
    AppealRow withoutProposal() {
        return decided
                ? this
                : new AppealRow(
                        appeal,
                        null,
                        totalBefore,
                        false,
                        items.stream().map(Item::undecided).toList());
    }

    /**
     * One indicator of it.
     *
     * @param before the result that it had; null where it had none
     * @param after the result that it has since; null before it is decided
     * @param answer the committee's words on it; null before
     */
    public record Item(
            String number,
            String reason,
            @Nullable Result before,
            @Nullable Result after,
            @Nullable String answer) {

        private Item undecided() {
            return new Item(number, reason, before, null, null);
        }
    }
}
