/** Takes in what a unit reports of itself, round by round: figures, explanations, evidence, approval, self score. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "organization",
            "workflow",
            "agreement",
            "agreement :: navigation",
            "document",
            "document :: paper",
            "document :: report",
            "document :: downloads",
            "kit"
        })
package org.khamrabrong.reporting;

import org.springframework.modulith.ApplicationModule;
