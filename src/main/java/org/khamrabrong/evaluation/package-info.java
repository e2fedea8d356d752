/** Judges what a unit reported: accepts, adjusts or challenges each result, and finds the final score. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "organization",
            "workflow",
            "agreement",
            "agreement :: navigation",
            "reporting",
            "reporting :: evidence",
            "document",
            "document :: paper",
            "document :: report",
            "document :: downloads",
            "kit"
        })
package org.khamrabrong.evaluation;

import org.springframework.modulith.ApplicationModule;
