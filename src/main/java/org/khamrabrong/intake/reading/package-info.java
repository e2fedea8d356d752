/** Reads what offices bring as files: first whether it is safe, then cell by cell. */
@NullMarked
package org.khamrabrong.intake.reading;

import org.jspecify.annotations.NullMarked;
