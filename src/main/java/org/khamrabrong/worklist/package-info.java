/** Is the one inbox: every human task in business words, mine and those I may take; and for those who steer, where every unit stands. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "language",
            "organization",
            "kit",
            "workflow",
            "workflow :: form",
            "organization :: choice",
            "agreement",
            "agreement :: page"
        })
@NullMarked
package org.khamrabrong.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
