package org.khamrabrong.amendment;

import java.util.List;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.workflow.remark.PaperView;

/**
 * What a step inside the unit shows of a request to the one who does it.
 *
 * @param rounds from which it may stand, if it is handed in today; none where it is not written
 */
public record AmendmentForm(AmendmentSheet sheet, PaperView view, List<Round> rounds) {}
