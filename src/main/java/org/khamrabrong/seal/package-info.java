/** Seals and signs a PDF, and says of one whether it is still what was sealed. */
@ApplicationModule(allowedDependencies = {"kernel"})
package org.khamrabrong.seal;

import org.springframework.modulith.ApplicationModule;
