package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.DraftRemarks;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.remark.RemarkRow;

/** What approvers remarked on the draft, answered and settled by its officer. */
final class DraftAnswers extends Card implements RemarkList.Answering {

    private final transient DraftRemarks remarks;
    private final transient TypedText kept;
    private final transient Runnable changed;
    private final String task;

    /** @param changed runs once one was answered or settled */
    DraftAnswers(DraftRemarks remarks, String task, TypedText kept, Runnable changed) {
        super(say("agreement.remark.title"));
        this.remarks = remarks;
        this.task = task;
        this.kept = kept;
        this.changed = changed;
        List<RemarkRow> sent = remarks.open(task).remarks();
        setVisible(!sent.isEmpty());
        add(new RemarkList(sent, this));
    }

    @Override
    public String typed(UUID remark) {
        return kept.of(DraftText.ANSWERS).orElse(Map.of()).getOrDefault(remark.toString(), "");
    }

    @Override
    public void keep(UUID remark, String words) {
        Map<String, String> answers = new HashMap<>(kept.of(DraftText.ANSWERS).orElse(Map.of()));
        answers.put(remark.toString(), words);
        kept.keep(DraftText.ANSWERS, answers);
    }

    @Override
    public void answer(UUID remark, String words) {
        remarks.answer(task, remark, words);
        keep(remark, "");
        changed.run();
    }

    @Override
    public void settle(UUID remark) {
        remarks.settle(task, remark);
        changed.run();
    }
}
