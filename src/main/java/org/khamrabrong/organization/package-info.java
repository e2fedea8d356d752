/** Knows by days the units, their posts, the people and the roles they hold, and which days are worked. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "kit", "table", "paper", "paper :: xlsx"})
@NullMarked
package org.khamrabrong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
