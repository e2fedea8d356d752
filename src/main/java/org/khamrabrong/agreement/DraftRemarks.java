package org.khamrabrong.agreement;

import static org.khamrabrong.agreement.process.DraftingSteps.APPROVE;
import static org.khamrabrong.agreement.process.DraftingSteps.DRAFT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.PaperDecisions;
import org.khamrabrong.workflow.remark.PaperDesk;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.remark.Remarks;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What approvers remark on drafts, sent with their decision, and what the officer answers. */
@Service
@Transactional
public class DraftRemarks implements PaperDecisions {

    /** The fields of the item that is the plan, by their names in the bundles. */
    public static final List<String> PLAN_FIELDS = List.of("vision", "missions", "issues", "goals", "strategies");

    private final HumanTasks tasks;
    private final Agreements agreements;
    private final Drafting drafting;
    private final PaperDesk desk;
    private final Remarks remarks;

    DraftRemarks(HumanTasks tasks, Agreements agreements, Drafting drafting, PaperDesk desk, Remarks remarks) {
        this.tasks = tasks;
        this.agreements = agreements;
        this.drafting = drafting;
        this.desk = desk;
        this.remarks = remarks;
    }

    @Transactional(readOnly = true)
    public PaperView open(String task) {
        Step step = tasks.open(task, DRAFT, APPROVE);
        Paper paper = Paper.draft(step.agreement());
        return step.is(DRAFT) ? desk.read(step, paper) : desk.open(step, paper);
    }

    @Override
    public void approve(String task, List<WrittenRemark> written) {
        send(task, written);
        drafting.approve(task);
    }

    @Override
    public void giveBack(String task, String reason, List<WrittenRemark> written) {
        send(task, written);
        drafting.giveBack(task, reason);
    }

    @Override
    public void giveBack(String task, Return returned, List<WrittenRemark> written) {
        send(task, written);
        drafting.giveBack(task, returned);
    }

    public void answer(String task, UUID remark, String words) {
        Step step = tasks.open(task, DRAFT);
        remarks.answer(step, Paper.draft(step.agreement()), remark, words);
    }

    public void settle(String task, UUID remark) {
        Step step = tasks.open(task, DRAFT);
        remarks.settle(step, Paper.draft(step.agreement()), remark);
    }

    private void send(String task, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE);
        Agreement agreement = agreements.findById(step.agreement().value()).orElseThrow(UnknownAgreement::new);
        String handedIn = HandedIn.of(agreement.contentText()).written();
        desk.decide(step, Paper.draft(step.agreement()), handedIn, written, spots(agreement.content()));
    }

    private static Set<Spot> spots(AgreementPackage content) {
        Set<Spot> spots = new HashSet<>(Set.of(Spot.WHOLE));
        DraftItems.of(content).forEach(item -> {
            spots.add(Spot.item(item));
            (item.equals(PaperItems.PLAN) ? PLAN_FIELDS : IndicatorTexts.fields())
                    .forEach(field -> spots.add(new Spot(item, field)));
        });
        return spots;
    }
}
