/** Approval level by level: who approves a paper, in what order, what lapses, and where nobody could act. */
@NamedInterface("approval")
@NullMarked
package org.khamrabrong.workflow.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
