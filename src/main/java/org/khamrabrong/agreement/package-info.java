/** Owns an agreement from the first draft to its closing: content, stage, immutable versions. */
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "organization", "workflow", "kit", "library", "library :: picking"})
package org.khamrabrong.agreement;

import org.springframework.modulith.ApplicationModule;
