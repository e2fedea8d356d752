/** Owns an agreement from the first draft to its closing: content, stage, immutable versions. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "language",
            "organization",
            "kit",
            "scorecard",
            "scorecard :: form",
            "workflow",
            "workflow :: approval",
            "workflow :: remark",
            "workflow :: form",
            "library",
            "library :: picking"
        })
@NullMarked
package org.khamrabrong.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
