package org.khamrabrong.workflow.remark;

import org.khamrabrong.kernel.WrittenText;

/** A remark that is to be sent with a decision. */
public record WrittenRemark(Spot spot, String words) {

    public WrittenRemark {
        words = WrittenText.EXPLANATION.needed(words, "workflow.refusal.remark.empty");
    }
}
