/** Brings unit and office to agree on every indicator: offers in turns first, the committee's meeting then. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "paper",
            "organization",
            "kit",
            "scorecard",
            "workflow",
            "workflow :: form",
            "workflow :: decision",
            "agreement",
            "agreement :: page",
            "document :: downloads",
            "document :: report"
        })
@NullMarked
package org.khamrabrong.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
