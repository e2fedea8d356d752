/** Is the one door to the engine: starts processes, opens and completes human tasks, keeps the clock. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "organization", "kit"})
package org.khamrabrong.workflow;

import org.springframework.modulith.ApplicationModule;
