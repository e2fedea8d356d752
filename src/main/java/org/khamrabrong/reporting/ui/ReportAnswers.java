package org.khamrabrong.reporting.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.kit.Card;
import org.khamrabrong.reporting.ReportRemarks;
import org.khamrabrong.workflow.remark.RemarkRow;

/** What approvers remarked on the report, answered and settled by its officer. */
final class ReportAnswers extends Card implements RemarkList.Answering {

    private final transient ReportRemarks remarks;
    private final transient ReportWork work;

    ReportAnswers(ReportRemarks remarks, ReportWork work) {
        this.remarks = remarks;
        this.work = work;
        show();
    }

    private void show() {
        List<RemarkRow> sent = remarks.open(work.task()).remarks();
        removeAll();
        setVisible(!sent.isEmpty());
        add(new H2(say("agreement.remark.title")), new RemarkList(sent, this));
    }

    @Override
    public String typed(UUID remark) {
        return work.answer(remark);
    }

    @Override
    public void keep(UUID remark, String words) {
        work.keepAnswer(remark, words);
    }

    @Override
    public void answer(UUID remark, String words) {
        remarks.answer(work.task(), remark, words);
        show();
    }

    @Override
    public void settle(UUID remark) {
        remarks.settle(work.task(), remark);
        show();
    }
}
