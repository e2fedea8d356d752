/** The workbook that holds a whole draft: which sheets and columns it has, and how it is written. */
@NullMarked
package org.khamrabrong.intake.workbook;

import org.jspecify.annotations.NullMarked;
