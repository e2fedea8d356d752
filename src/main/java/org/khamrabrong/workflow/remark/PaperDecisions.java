package org.khamrabrong.workflow.remark;

import java.util.List;
import org.khamrabrong.workflow.approval.Return;

/** Ends the step of an approver, and sends what he or she remarked on the paper along. */
public interface PaperDecisions {

    /** Everything that is asked. */
    void approve(String task, List<WrittenRemark> written);

    /** All that is asked, to the officer. */
    void giveBack(String task, String reason, List<WrittenRemark> written);

    /** Some of it, or to an earlier level. */
    void giveBack(String task, Return returned, List<WrittenRemark> written);
}
