/** Login, frame, menu, languages, errors and security around all capabilities. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "workflow", "kit"})
package org.khamrabrong.shell;

import org.springframework.modulith.ApplicationModule;
