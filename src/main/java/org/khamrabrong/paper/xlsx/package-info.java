/** The tables of papers, and drafts, as XLSX. */
@NamedInterface("xlsx")
package org.khamrabrong.paper.xlsx;

import org.springframework.modulith.NamedInterface;
