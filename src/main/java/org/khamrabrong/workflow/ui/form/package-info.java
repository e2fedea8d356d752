/** What the forms of all steps have in common: who holds the step, why it came back, and what was typed so far. */
@NamedInterface("form")
@NullMarked
package org.khamrabrong.workflow.ui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
