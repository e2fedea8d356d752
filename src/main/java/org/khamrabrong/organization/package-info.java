/** Knows the units, the people in them, and the roles they hold. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "kit"})
package org.khamrabrong.organization;

import org.springframework.modulith.ApplicationModule;
