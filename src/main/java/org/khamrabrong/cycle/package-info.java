/** Runs the fiscal year: its rounds and dates, and the call to every unit. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "table",
            "organization",
            "organization :: choice",
            "kit",
            "workflow",
            "workflow :: decision",
            "agreement"
        })
@NullMarked
package org.khamrabrong.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
