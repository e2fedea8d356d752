/** Is the one inbox: every human task in business words, mine and those I may take. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "organization", "kit", "workflow", "agreement :: page"})
package org.khamrabrong.worklist;

import org.springframework.modulith.ApplicationModule;
