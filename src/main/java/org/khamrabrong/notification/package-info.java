/** Carries what happens to people by mail: what was set up for it, what waits to be sent, and what became of it. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "kit", "organization", "workflow"})
@NullMarked
package org.khamrabrong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
