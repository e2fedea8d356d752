/** Tells people what happens and what they are to do, in the application and by mail: who is told, what waits to be sent, and what became of it. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "kit", "organization", "workflow", "audit"})
@NullMarked
package org.khamrabrong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
