/** The command line: a thin door to scoring and checking that starts nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language", "seal"})
@NullMarked
package org.khamrabrong.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
