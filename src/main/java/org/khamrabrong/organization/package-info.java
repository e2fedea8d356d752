/** Knows the units, the people in them, and the roles they hold. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "kit", "table", "paper", "paper :: xlsx"})
@NullMarked
package org.khamrabrong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
