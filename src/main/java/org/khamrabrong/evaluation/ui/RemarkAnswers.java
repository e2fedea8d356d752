package org.khamrabrong.evaluation.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.evaluation.EvaluationRemarks;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.ui.form.PageForms;

/** What approvers remarked on answers or on reopened figures, answered and settled by the officer. */
final class RemarkAnswers extends Card implements RemarkList.Answering {

    private final transient EvaluationRemarks remarks;
    private final transient PageForms forms;
    private final String task;
    private transient @Nullable TypedText kept;

    RemarkAnswers(EvaluationRemarks remarks, PageForms forms, String task, List<RemarkRow> sent) {
        this.remarks = remarks;
        this.forms = forms;
        this.task = task;
        show(sent);
    }

    private void show(List<RemarkRow> sent) {
        removeAll();
        setVisible(!sent.isEmpty());
        add(new H2(say("agreement.remark.title")), new RemarkList(sent, this));
    }

    /** Apart from what is typed into the form, and asked for where there is a remark. */
    private TypedText kept() {
        if (kept == null) {
            kept = forms.text("task/" + task + "/remarks");
        }
        return kept;
    }

    @Override
    public String typed(UUID remark) {
        return kept().word(remark.toString());
    }

    @Override
    public void keep(UUID remark, String words) {
        kept().keepWord(remark.toString(), words);
    }

    @Override
    public void answer(UUID remark, String words) {
        remarks.answer(task, remark, words);
        kept().forget(remark.toString());
        show(remarks.open(task));
    }

    @Override
    public void settle(UUID remark) {
        remarks.settle(task, remark);
        kept().forget(remark.toString());
        show(remarks.open(task));
    }
}
