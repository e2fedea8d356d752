/** Keeps the record: every fact, appended once, chained by hashes, changed by nobody. */
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "language", "organization", "kit", "scorecard", "agreement :: page"
        })
@NullMarked
package org.khamrabrong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
