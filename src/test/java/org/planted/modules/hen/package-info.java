/** Uses the egg. */
@ApplicationModule(allowedDependencies = "egg")
package org.planted.modules.hen;

import org.springframework.modulith.ApplicationModule;
