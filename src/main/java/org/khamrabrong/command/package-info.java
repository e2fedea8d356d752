/** The command line: a thin door to scoring, checking and a new set-up token that starts nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language", "seal", "database", "organization"})
@NullMarked
package org.khamrabrong.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
