/** One locale's words, numbers, dates and names: the bundles and their formatter. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring"})
package org.khamrabrong.language;

import org.springframework.modulith.ApplicationModule;
