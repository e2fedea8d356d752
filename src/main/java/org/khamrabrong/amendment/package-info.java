/** Changes what was signed, during the year and by both sides: asked for, approved, decided, signed again, in force from a round. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "paper",
            "organization",
            "kit",
            "scorecard",
            "scorecard :: form",
            "workflow",
            "workflow :: approval",
            "workflow :: decision",
            "workflow :: form",
            "workflow :: remark",
            "library",
            "agreement",
            "agreement :: navigation",
            "agreement :: page",
            "document :: downloads",
            "document :: report",
            "reporting",
            "reporting :: evidence"
        })
@NullMarked
package org.khamrabrong.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
