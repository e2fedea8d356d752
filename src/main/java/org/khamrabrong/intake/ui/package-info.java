/** Shows what a file holds, and what becomes of the draft. */
@NullMarked
package org.khamrabrong.intake.ui;

import org.jspecify.annotations.NullMarked;
