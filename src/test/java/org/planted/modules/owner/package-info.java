/** A sound module. */
@ApplicationModule(allowedDependencies = {})
package org.planted.modules.owner;

import org.springframework.modulith.ApplicationModule;
