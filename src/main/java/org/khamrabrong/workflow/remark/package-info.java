/** Remarks on a paper: made with a decision at an item or a field of it, answered and settled by those who mend it. */
@NamedInterface("remark")
@NullMarked
package org.khamrabrong.workflow.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
