/** Runs the fiscal year: its rounds and dates, the call to every unit, the calendar. */
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "language", "organization", "kit", "workflow", "agreement"})
package org.khamrabrong.cycle;

import org.springframework.modulith.ApplicationModule;
