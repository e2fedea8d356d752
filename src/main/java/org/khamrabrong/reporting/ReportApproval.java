package org.khamrabrong.reporting;

import static org.khamrabrong.reporting.process.ReportingSteps.APPROVE;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_APPROVED;
import static org.khamrabrong.workflow.LifecycleVariables.TO_EARLIER_LEVEL;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the approvers of a round's report do with it at each level: approve, or give back. */
@Service
@Transactional
public class ReportApproval {

    private final Reports reports;
    private final ReportSheets sheets;
    private final Approvals approvals;
    private final ApprovalLevels levels;
    private final HumanTasks tasks;

    ReportApproval(Reports reports, ReportSheets sheets, Approvals approvals, ApprovalLevels levels, HumanTasks tasks) {
        this.reports = reports;
        this.sheets = sheets;
        this.approvals = approvals;
        this.levels = levels;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public ReportSheet open(String task) {
        Report report = reports.of(tasks.open(task, APPROVE));
        return sheets.of(report, LevelsOfPaper.of(levels.of(report.paper())));
    }

    /** Everything that is asked at the present level; after the last one the report is sent. */
    public void approve(String task) {
        Step step = tasks.open(task, APPROVE);
        Report report = reports.of(step);
        Level level = present(report.paper());
        step.handsIn(sheets.of(report).handedIn().written());
        approvals.approve(step, report.paper());
        report.approve(level.asked(), step.by(), level.place() == 1);
        step.endsAs(APPROVED);
        step.complete(Values.of(LEVEL_APPROVED, true));
    }

    /** These indicators go back to the officer, each with its reason; the others are approved. */
    public void giveBack(String task, Map<String, String> reasons) {
        giveBack(tasks.open(task, APPROVE), Return.toOfficer(reasons));
    }

    /** Some indicators go back to the officer or to an earlier level; the others are approved. */
    public void giveBack(String task, Return returned) {
        giveBack(tasks.open(task, APPROVE), returned);
    }

    private void giveBack(Step step, Return returned) {
        Report report = reports.of(step);
        Level level = present(report.paper());
        List<String> others = level.asked().stream()
                .filter(number -> !returned.reasons().containsKey(number))
                .toList();
        step.handsIn(sheets.of(report).handedIn().written());
        approvals.giveBack(step, report.paper(), returned);
        report.approve(others, step.by(), level.place() == 1 && !others.isEmpty());
        if (returned.level() == null) {
            report.giveBack(step.by(), returned.reasons()).forEach(step::tell);
        }
        step.endsAs(RETURNED, returned.told());
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, returned.level() != null));
    }

    /** The whole goes back to the officer, with a reason. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, APPROVE);
        Report report = reports.of(step);
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        step.handsIn(sheets.of(report).handedIn().written());
        approvals.giveBackAll(report.paper());
        step.tell(report.giveBack(step.by(), stated));
        step.endsAs(RETURNED, stated);
        step.complete(Values.of(LEVEL_APPROVED, false).and(TO_EARLIER_LEVEL, false));
    }

    private Level present(Paper paper) {
        return LevelsOfPaper.of(levels.of(paper)).present().orElseThrow();
    }
}
