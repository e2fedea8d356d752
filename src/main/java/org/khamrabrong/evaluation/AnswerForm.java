package org.khamrabrong.evaluation;

import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.remark.PaperView;

/**
 * Answers to challenges as the forms inside the unit show them.
 *
 * @param sheet the unit's own: without the committee's side
 * @param approval the levels through which corrected figures go
 */
public record AnswerForm(EvaluationSheet sheet, LevelsOfPaper approval, PaperView view) {}
