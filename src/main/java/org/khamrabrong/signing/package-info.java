/** Decides who signs an agreement in which order, and keeps the proof. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "paper",
            "paper :: file",
            "seal",
            "organization",
            "kit",
            "scorecard",
            "workflow",
            "workflow :: form",
            "workflow :: approval",
            "workflow :: decision",
            "workflow :: remark",
            "agreement",
            "agreement :: navigation",
            "agreement :: page",
            "document"
        })
@NullMarked
package org.khamrabrong.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
