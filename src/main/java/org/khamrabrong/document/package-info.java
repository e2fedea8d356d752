/** Sets the agreement's own papers and the memo. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "paper",
            "organization",
            "kit",
            "agreement",
            "agreement :: page"
        })
@NullMarked
package org.khamrabrong.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
