/** Login, frame, menu, languages, errors and security around all capabilities. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "organization", "kit"})
@NullMarked
package org.khamrabrong.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
