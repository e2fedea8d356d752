package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.APPROVE;
import static org.khamrabrong.amendment.process.AmendmentSteps.WRITE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.khamrabrong.workflow.remark.PaperDesk;
import org.khamrabrong.workflow.remark.Remarks;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What approvers remark on requests, sent with their decision, and what the officer answers. */
@Service
@Transactional
public class AmendmentRemarks implements PaperDecisions {

    /** The fields of the item that is the request itself, by their names in the bundles. */
    public static final List<String> REQUEST_FIELDS = List.of("reason", "round", "evidence");

    private final HumanTasks tasks;
    private final Amendments amendments;
    private final AmendmentSheets sheets;
    private final AmendmentApproval approval;
    private final PaperDesk desk;
    private final Remarks remarks;

    AmendmentRemarks(
            HumanTasks tasks,
            Amendments amendments,
            AmendmentSheets sheets,
            AmendmentApproval approval,
            PaperDesk desk,
            Remarks remarks) {
        this.tasks = tasks;
        this.amendments = amendments;
        this.sheets = sheets;
        this.approval = approval;
        this.desk = desk;
        this.remarks = remarks;
    }

    @Override
    public void approve(String task, List<WrittenRemark> written) {
        send(task, written);
        approval.approve(task);
    }

    @Override
    public void giveBack(String task, String reason, List<WrittenRemark> written) {
        send(task, written);
        approval.giveBack(task, reason);
    }

    @Override
    public void giveBack(String task, Return returned, List<WrittenRemark> written) {
        send(task, written);
        approval.giveBack(task, returned);
    }

    public void answer(String task, UUID remark, String words) {
        Step step = tasks.open(task, WRITE);
        remarks.answer(step, amendments.pending(step.agreement()).paper(), remark, words);
    }

    public void settle(String task, UUID remark) {
        Step step = tasks.open(task, WRITE);
        remarks.settle(step, amendments.pending(step.agreement()).paper(), remark);
    }

    private void send(String task, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE);
        Amendment amendment = amendments.pending(step.agreement());
        desk.decide(
                step, amendment.paper(), sheets.of(amendment).handedIn().written(), written, spots(amendment.items()));
    }

    private static Set<Spot> spots(List<String> items) {
        Set<Spot> spots = new HashSet<>(Set.of(Spot.WHOLE));
        items.forEach(item -> {
            spots.add(Spot.item(item));
            fields(item).forEach(field -> spots.add(new Spot(item, field)));
        });
        return spots;
    }

    /** Of an item, by their names in the bundles. */
    public static List<String> fields(String item) {
        return item.equals(PaperItems.REQUEST) ? REQUEST_FIELDS : IndicatorTexts.fields();
    }
}
