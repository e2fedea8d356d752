package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.APPROVE;
import static org.khamrabrong.amendment.process.AmendmentSteps.WRITE;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.khamrabrong.workflow.remark.PaperDesk;
import org.khamrabrong.workflow.remark.PaperView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the steps of a request inside the unit for those who may do them. */
@Service
@Transactional(readOnly = true)
public class AmendmentForms {

    private final HumanTasks tasks;
    private final Amendments amendments;
    private final AmendmentSheets sheets;
    private final AmendmentTerms terms;
    private final AgreementRegister agreements;
    private final ApprovalLevels levels;
    private final GapsOfLevels gaps;
    private final PaperDesk desk;

    AmendmentForms(
            HumanTasks tasks,
            Amendments amendments,
            AmendmentSheets sheets,
            AmendmentTerms terms,
            AgreementRegister agreements,
            ApprovalLevels levels,
            GapsOfLevels gaps,
            PaperDesk desk) {
        this.tasks = tasks;
        this.amendments = amendments;
        this.sheets = sheets;
        this.terms = terms;
        this.agreements = agreements;
        this.levels = levels;
        this.gaps = gaps;
        this.desk = desk;
    }

    /** The officer's request, with the levels at which nobody could approve it. */
    public AmendmentForm writing(String task) {
        Step step = tasks.open(task, WRITE);
        Amendment amendment = amendments.pending(step.agreement());
        PaperOf maker =
                new PaperOf(agreements.unitId(amendment.agreement()), agreements.fiscalYear(amendment.agreement()));
        LevelsOfPaper found = gaps.levels(amendment.paper(), maker);
        return new AmendmentForm(
                sheets.of(amendment, found), said(step, amendment, found), terms.rounds(amendment.agreement()));
    }

    /** Nobody remarks on what was never handed in. */
    private PaperView said(Step step, Amendment amendment, LevelsOfPaper found) {
        return found.levels().isEmpty()
                ? new PaperView(
                        List.of(), Optional.empty(), List.of(), step.task().due())
                : desk.read(step, amendment.paper());
    }

    /** The approval at one level; refused, as every step, to those whose own work it is. */
    public AmendmentForm approval(String task) {
        Step step = tasks.open(task, APPROVE);
        Amendment amendment = amendments.pending(step.agreement());
        return new AmendmentForm(
                sheets.of(amendment, LevelsOfPaper.of(levels.of(amendment.paper()))),
                desk.open(step, amendment.paper()),
                List.of());
    }
}
