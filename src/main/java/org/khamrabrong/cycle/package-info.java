/** Runs the fiscal year: its rounds and dates, the call to every unit, the calendar. */
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "language", "organization", "kit", "agreement"})
@NullMarked
package org.khamrabrong.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
