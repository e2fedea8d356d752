/** Papers as DOCX, to be edited further in an office program. */
@NullMarked
package org.khamrabrong.paper.docx;

import org.jspecify.annotations.NullMarked;
