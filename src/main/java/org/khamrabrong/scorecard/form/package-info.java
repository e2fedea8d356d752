/** The form of one indicator: everything that is written into it, and beside it what it comes to. */
@NamedInterface("form")
@NullMarked
package org.khamrabrong.scorecard.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
