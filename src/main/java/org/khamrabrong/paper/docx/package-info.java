/** Papers as DOCX, to be edited further in an office program. */
package org.khamrabrong.paper.docx;
