/** What a document is made of before it becomes PDF, DOCX or XLSX. */
@NamedInterface("paper")
package org.khamrabrong.document.paper;

import org.springframework.modulith.NamedInterface;
