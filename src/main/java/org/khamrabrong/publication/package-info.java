/** Shows everyone what was signed and, later, what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "organization",
            "agreement",
            "signing",
            "seal",
            "shell :: language",
            "shell :: security",
            "kit"
        })
package org.khamrabrong.publication;

import org.springframework.modulith.ApplicationModule;
