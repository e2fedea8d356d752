package org.khamrabrong.evaluation;

import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.remark.PaperView;

/**
 * A published result that is looked at again, as the forms inside the unit show it.
 *
 * @param withdrawable whether whoever does the step could withdraw it
 */
public record ReopeningForm(OpenReopening open, LevelsOfPaper approval, PaperView view, boolean withdrawable) {}
