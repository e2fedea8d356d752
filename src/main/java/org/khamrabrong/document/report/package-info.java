/** What the papers of all phases share (words in one language, criteria, who signs), and the memo that forwards them. */
@NamedInterface("report")
@NullMarked
package org.khamrabrong.document.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
