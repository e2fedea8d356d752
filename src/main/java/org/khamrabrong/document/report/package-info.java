/** Sets evaluation sheets, self-assessment reports, minutes and memos on paper. */
@NamedInterface("report")
package org.khamrabrong.document.report;

import org.springframework.modulith.NamedInterface;
