package org.khamrabrong.workflow.remark;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.workflow.approval.Paper;

/** What happens to remarks; their words stay with those of the unit, the record says where and by whom. */
public sealed interface RemarkFact extends Fact {

    /** An approver made a remark. */
    @FactName("workflow.remark-made")
    record RemarkMade(AgreementId agreement, String by, Paper.Kind paper, Spot spot) implements RemarkFact {}

    /** Those who mend the paper answered a remark. */
    @FactName("workflow.remark-answered")
    record RemarkAnswered(AgreementId agreement, String by, Paper.Kind paper, Spot spot) implements RemarkFact {}

    /** Those who mend the paper settled a remark. */
    @FactName("workflow.remark-settled")
    record RemarkSettled(AgreementId agreement, String by, Paper.Kind paper, Spot spot) implements RemarkFact {}
}
