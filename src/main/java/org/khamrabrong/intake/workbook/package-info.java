/** The workbook that holds a whole draft: which sheets and columns it has, and how it is written. */
package org.khamrabrong.intake.workbook;
