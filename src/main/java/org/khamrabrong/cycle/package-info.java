/** Runs the fiscal year: its rounds and dates, the call to every unit, the calendar. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organization", "workflow", "agreement", "kit"})
package org.khamrabrong.cycle;

import org.springframework.modulith.ApplicationModule;
