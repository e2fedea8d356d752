/** Shows everyone what was signed and, later, what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "seal",
            "organization",
            "agreement",
            "shell :: language",
            "table",
            "signing"
        })
@NullMarked
package org.khamrabrong.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
