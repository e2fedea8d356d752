/** May use nobody. */
@ApplicationModule(allowedDependencies = {})
package org.planted.modules.limited;

import org.springframework.modulith.ApplicationModule;
