package org.khamrabrong.workflow.remark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step shows of its paper besides the paper.
 *
 * @param look empty where the one who looks never decided on it, nor anybody before at that level
 * @param turns of those before, in no order
 * @param due null where the step has no due date
 */
public record PaperView(
        List<RemarkRow> remarks,
        Optional<Look> look,
        List<Turn> turns,
        @Nullable Instant due) {}
