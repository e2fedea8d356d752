/** Login, frame, menu, languages, errors and security around all capabilities. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "organization", "kit"})
package org.khamrabrong.shell;

import org.springframework.modulith.ApplicationModule;
