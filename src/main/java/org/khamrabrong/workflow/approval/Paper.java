package org.khamrabrong.workflow.approval;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.Work;

/**
 * What goes from level to level.
 *
 * @param round self-assessment round, or number of the amendment, of the answer or of the reopening; 0 for a draft
 */
public record Paper(AgreementId agreement, Kind kind, int round) {

    /** Kinds of papers, as the table of levels names them. */
    public enum Kind {
        DRAFT(Work.AGREEMENT, Work.DRAFT_APPROVAL),
        REPORT(Work.REPORT, Work.REPORT_APPROVAL),
        AMENDMENT(Work.AMENDMENT, Work.AMENDMENT_APPROVAL),
        ANSWER(Work.CHALLENGE_ANSWER, Work.ANSWER_APPROVAL),
        REOPENING(Work.REOPENING, Work.REOPENING_APPROVAL);

        private final Work work;
        private final Work approval;

        Kind(Work work, Work approval) {
            this.work = work;
            this.approval = approval;
        }

        /** What is approved: whoever had a hand in it approves it at no level. */
        public Work work() {
            return work;
        }

        /** What approving is: whoever did it at one level does it at no other. */
        public Work approval() {
            return approval;
        }
    }

    public static Paper draft(AgreementId agreement) {
        return new Paper(agreement, Kind.DRAFT, 0);
    }

    public static Paper report(AgreementId agreement, int round) {
        return new Paper(agreement, Kind.REPORT, round);
    }

    /** @param number of the amendment among those of its agreement */
    public static Paper amendment(AgreementId agreement, int number) {
        return new Paper(agreement, Kind.AMENDMENT, number);
    }

    /**
     * Figures that were corrected in an answer to challenges.
     *
     * @param number of the times that the unit was asked to answer
     */
    public static Paper answer(AgreementId agreement, int number) {
        return new Paper(agreement, Kind.ANSWER, number);
    }

    /** @param number of the reopening among those of its agreement's result */
    public static Paper reopening(AgreementId agreement, int number) {
        return new Paper(agreement, Kind.REOPENING, number);
    }
}
