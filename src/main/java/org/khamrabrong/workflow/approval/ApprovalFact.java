package org.khamrabrong.workflow.approval;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to a paper on its way from level to level; each says of which paper. */
public sealed interface ApprovalFact extends Fact {

    Paper.Kind paper();

    /** The levels of a paper were frozen, in their order. */
    @FactName("workflow.levels-named")
    record LevelsNamed(AgreementId agreement, String by, Paper.Kind paper, List<Rung> levels) implements ApprovalFact {}

    /**
     * An approver approved these items at a level.
     *
     * @param author user name of the one who handed the paper in; null where nobody is known to have
     */
    @FactName("workflow.level-approved")
    record LevelApproved(
            AgreementId agreement,
            String by,
            Paper.Kind paper,
            Rung level,
            List<String> items,
            @Nullable String author) implements ApprovalFact, Announced {

        @Override
        public Kind kind() {
            return Kind.APPROVED;
        }

        @Override
        public Set<String> concerned() {
            return author == null ? Set.of() : Set.of(author);
        }
    }

    /**
     * Somebody changed items that were approved.
     *
     * @param approver name of the one whose approval it was
     * @param username the same one's user name
     */
    @FactName("workflow.approval-lapsed")
    record ApprovalLapsed(
            AgreementId agreement,
            String by,
            Paper.Kind paper,
            Rung level,
            String approver,
            String username,
            List<String> items)
            implements ApprovalFact, Announced {

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }

        @Override
        public Set<String> concerned() {
            return Set.of(username);
        }
    }

    /** A later level sent items back to an earlier one. */
    @FactName("workflow.earlier-level-asked")
    record EarlierLevelAsked(
            AgreementId agreement, String by, Paper.Kind paper, Rung level, List<String> items, String reason)
            implements ApprovalFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** Nobody could act at a level, and the next one that is named was asked. */
    @FactName("workflow.level-passed")
    record LevelPassed(AgreementId agreement, String by, Paper.Kind paper, Rung level, Rung next)
            implements ApprovalFact, Announced {

        @Override
        public Kind kind() {
            return Kind.REASSIGNED;
        }
    }

    /**
     * A level whose only person had approved at an earlier one was not asked again.
     *
     * @param approver name of that person
     */
    @FactName("workflow.level-counted")
    record LevelCounted(AgreementId agreement, String by, Paper.Kind paper, Rung level, String approver)
            implements ApprovalFact {}

    /** Nobody may act at a level, nor at any other in its place. */
    @FactName("workflow.level-vacated")
    record LevelVacated(AgreementId agreement, String by, Paper.Kind paper, Rung level)
            implements ApprovalFact, Announced {

        @Override
        public Kind kind() {
            return Kind.GAP;
        }
    }
}
