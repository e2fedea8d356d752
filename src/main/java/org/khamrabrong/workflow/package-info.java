/** Is the one door to the engine: starts processes, opens and completes human tasks, keeps the clock. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "organization", "kit"})
@NullMarked
package org.khamrabrong.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
