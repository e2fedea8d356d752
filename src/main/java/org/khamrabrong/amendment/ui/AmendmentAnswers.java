package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.amendment.AmendmentRemarks;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.remark.RemarkRow;

/** What approvers remarked on the request, answered and settled by its officer. */
final class AmendmentAnswers extends Card implements RemarkList.Answering {

    private static final String FORM = "answers";

    private final transient AmendmentRemarks remarks;
    private final transient AmendmentDesk desk;
    private final transient TypedText kept;

    AmendmentAnswers(AmendmentRemarks remarks, AmendmentDesk desk, TypedText kept) {
        super(say("agreement.remark.title"));
        this.remarks = remarks;
        this.desk = desk;
        this.kept = kept;
        List<RemarkRow> sent = desk.form().view().remarks();
        setVisible(!sent.isEmpty());
        add(new RemarkList(sent, this));
    }

    @Override
    public String typed(UUID remark) {
        return answers().getOrDefault(remark.toString(), "");
    }

    @Override
    public void keep(UUID remark, String words) {
        Map<String, String> answers = new HashMap<>(answers());
        answers.put(remark.toString(), words);
        kept.keep(FORM, answers);
    }

    private Map<String, String> answers() {
        return kept.of(FORM).orElse(Map.of());
    }

    @Override
    public void answer(UUID remark, String words) {
        remarks.answer(desk.task(), remark, words);
        keep(remark, "");
        desk.refresh();
    }

    @Override
    public void settle(UUID remark) {
        remarks.settle(desk.task(), remark);
        desk.refresh();
    }
}
