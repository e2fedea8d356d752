/** Uses the hen. */
@ApplicationModule(allowedDependencies = "hen")
package org.planted.modules.egg;

import org.springframework.modulith.ApplicationModule;
