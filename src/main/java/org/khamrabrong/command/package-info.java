/** The command line: a thin door to the scoring module that starts nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring"})
package org.khamrabrong.command;

import org.springframework.modulith.ApplicationModule;
