/** Seals and signs a PDF, and says of one whether it is still what was sealed. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.khamrabrong.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
