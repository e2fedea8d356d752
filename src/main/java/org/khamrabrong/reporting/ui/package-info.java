/** Shows the forms of the self-assessment and hands out the evidence; others show the evidence by its list. */
@NamedInterface("evidence")
@NullMarked
package org.khamrabrong.reporting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
