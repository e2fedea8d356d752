package org.khamrabrong.reporting;

import static org.khamrabrong.reporting.process.ReportingSteps.APPROVE;
import static org.khamrabrong.reporting.process.ReportingSteps.REPORT;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.scoring.AgreementPackage;
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

/** What approvers remark on reports, sent with their decision, and what the officer answers. */
@Service
@Transactional
public class ReportRemarks implements PaperDecisions {

    /** What of an indicator's report is remarked on, by its names in the bundles. */
    public static final List<String> FIELDS = List.of("result", "explanation", "evidence");

    private final HumanTasks tasks;
    private final Reports reports;
    private final ReportSheets sheets;
    private final ReportApproval approval;
    private final PaperDesk desk;
    private final Remarks remarks;

    ReportRemarks(
            HumanTasks tasks,
            Reports reports,
            ReportSheets sheets,
            ReportApproval approval,
            PaperDesk desk,
            Remarks remarks) {
        this.tasks = tasks;
        this.reports = reports;
        this.sheets = sheets;
        this.approval = approval;
        this.desk = desk;
        this.remarks = remarks;
    }

    @Transactional(readOnly = true)
    public PaperView open(String task) {
        Step step = tasks.open(task, REPORT, APPROVE);
        Paper paper = Paper.report(step.agreement(), Objects.requireNonNull(step.round()));
        return step.is(REPORT) ? desk.read(step, paper) : desk.open(step, paper);
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
        Step step = tasks.open(task, REPORT);
        remarks.answer(step, reports.of(step).paper(), remark, words);
    }

    public void settle(String task, UUID remark) {
        Step step = tasks.open(task, REPORT);
        remarks.settle(step, reports.of(step).paper(), remark);
    }

    private void send(String task, List<WrittenRemark> written) {
        Step step = tasks.open(task, APPROVE);
        Report report = reports.of(step);
        HandedIn handedIn = sheets.of(report).handedIn();
        desk.decide(step, report.paper(), handedIn.written(), written, spots(handedIn.content()));
    }

    private static Set<Spot> spots(AgreementPackage content) {
        Set<Spot> spots = new HashSet<>(Set.of(Spot.WHOLE));
        content.indicators().forEach(indicator -> {
            spots.add(Spot.item(indicator.number()));
            FIELDS.forEach(field -> spots.add(new Spot(indicator.number(), field)));
        });
        return spots;
    }
}
