/** Takes in what a unit reports of itself, round by round: figures, explanations, evidence, approval, self score. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "paper",
            "paper :: file",
            "organization",
            "kit",
            "scorecard",
            "workflow",
            "workflow :: approval",
            "workflow :: remark",
            "workflow :: form",
            "agreement",
            "agreement :: page",
            "document :: downloads",
            "document :: report"
        })
@NullMarked
package org.khamrabrong.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
