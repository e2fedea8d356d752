/** Takes office files into a draft: reads hostile files, shows what it understood, takes over what the officer chose. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "organization",
            "paper :: xlsx",
            "paper :: file",
            "kit",
            "scorecard",
            "agreement",
            "agreement :: page"
        })
@NullMarked
package org.khamrabrong.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
