/** The tables of papers, and drafts, as XLSX. */
@NamedInterface("xlsx")
@NullMarked
package org.khamrabrong.paper.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
