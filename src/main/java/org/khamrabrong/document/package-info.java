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
package org.khamrabrong.document;

import org.springframework.modulith.ApplicationModule;
