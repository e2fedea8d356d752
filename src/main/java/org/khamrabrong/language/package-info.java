/** One locale's words, numbers, dates and names: the bundles and their formatter. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring"})
@NullMarked
package org.khamrabrong.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
