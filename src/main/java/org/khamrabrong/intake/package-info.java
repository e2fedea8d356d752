/** Takes office files into a draft: reads them, shows what it understood, takes over what the officer chose. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "organization",
            "paper :: xlsx",
            "table",
            "kit",
            "scorecard",
            "agreement",
            "agreement :: page"
        })
@NullMarked
package org.khamrabrong.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
