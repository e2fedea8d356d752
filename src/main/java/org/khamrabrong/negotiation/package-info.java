/** Brings unit and office to agree on every indicator: offers in turns first, the committee's meeting then. */
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
package org.khamrabrong.negotiation;

import org.springframework.modulith.ApplicationModule;
