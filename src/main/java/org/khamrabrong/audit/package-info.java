/** Keeps the record: every fact, appended once, chained by hashes, changed by nobody. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organization", "kit"})
package org.khamrabrong.audit;

import org.springframework.modulith.ApplicationModule;
