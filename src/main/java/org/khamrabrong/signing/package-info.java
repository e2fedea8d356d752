/** Decides who signs an agreement in which order, and keeps the proof. */
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
            "seal",
            "kit"
        })
package org.khamrabrong.signing;

import org.springframework.modulith.ApplicationModule;
