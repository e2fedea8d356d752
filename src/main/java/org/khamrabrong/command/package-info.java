/** The command line: a thin door to scoring and checking that starts nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language", "seal"})
package org.khamrabrong.command;

import org.springframework.modulith.ApplicationModule;
