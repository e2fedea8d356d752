/** Indicators ready to be picked and adapted: what the papers of the offices define, with what an office fills in left open. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring"})
package org.khamrabrong.library;

import org.springframework.modulith.ApplicationModule;
