/** Shows what a file holds, and what becomes of the draft. */
package org.khamrabrong.intake.ui;
