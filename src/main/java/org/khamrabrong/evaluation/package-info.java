/** Judges what a unit reported: accepts, adjusts or challenges each result, and finds the final score. */
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
            "workflow :: approval",
            "workflow :: remark",
            "workflow :: decision",
            "agreement",
            "agreement :: navigation",
            "agreement :: page",
            "document :: downloads",
            "document :: report",
            "reporting",
            "reporting :: evidence"
        })
@NullMarked
package org.khamrabrong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
