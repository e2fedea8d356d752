/** The form of one indicator: everything that is written into it, and beside it what it comes to. */
@NamedInterface("form")
package org.khamrabrong.scorecard.form;

import org.springframework.modulith.NamedInterface;
