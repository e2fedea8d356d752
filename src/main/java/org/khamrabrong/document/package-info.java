/** Sets the agreement and its reports on paper, and reads what offices bring as files. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organization", "agreement", "kit"})
package org.khamrabrong.document;

import org.springframework.modulith.ApplicationModule;
