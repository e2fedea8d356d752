/** Sets evaluation sheets, self-assessment reports, minutes and memos on paper. */
@NamedInterface("report")
@NullMarked
package org.khamrabrong.document.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
