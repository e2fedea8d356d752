package org.khamrabrong.workflow.remark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the approvers of every kind of paper are shown and leave behind; the rooms bring the paper itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaperDesk {

    private final ApprovalLevels levels;
    private final Remarks remarks;
    private final Looks looks;
    private final Turns turns;

    PaperDesk(ApprovalLevels levels, Remarks remarks, Looks looks, Turns turns) {
        this.levels = levels;
        this.remarks = remarks;
        this.looks = looks;
        this.turns = turns;
    }

    public PaperView open(Step step, Paper paper) {
        return new PaperView(
                remarks.of(step, paper),
                looks.last(step, paper),
                turns.before(step),
                step.task().due());
    }

    /** For whoever does a step that decides on nothing: the remarks alone. */
    public PaperView read(Step step, Paper paper) {
        return read(step, remarks.of(step, paper));
    }

    /** The same where it is known which levels were asked: before that nobody has remarked anything. */
    public PaperView read(Step step, Paper paper, LevelsOfPaper asked) {
        return asked.levels().isEmpty() ? read(step, List.of()) : read(step, paper);
    }

    private static PaperView read(Step step, List<RemarkRow> remarks) {
        return new PaperView(remarks, Optional.empty(), List.of(), step.task().due());
    }

    /**
     * Before the step is decided: the remarks go out, and what was decided on is kept for the next look.
     *
     * @param content as a step hands it in
     * @param spots the spots that the paper has
     */
    public void decide(Step step, Paper paper, String content, Collection<WrittenRemark> written, Set<Spot> spots) {
        remarks.send(step, paper, written, spots);
        looks.keep(step, paper, place(paper), content);
    }

    private int place(Paper paper) {
        return levels.present(paper).orElse(0);
    }
}
