/** Indicators ready to be picked and adapted: shipped as data, kept by the strategy office, read by everyone who is signed in. */
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "language", "organization", "kit", "scorecard", "scorecard :: form"
        })
@NullMarked
package org.khamrabrong.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
