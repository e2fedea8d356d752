/** Reads a draft out of the cells, lines and tables of an office file. */
@NullMarked
package org.khamrabrong.intake.reading;

import org.jspecify.annotations.NullMarked;
