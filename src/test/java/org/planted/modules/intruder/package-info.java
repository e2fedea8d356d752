/** May use the owner, not what is private to it. */
@ApplicationModule(allowedDependencies = "owner")
package org.planted.modules.intruder;

import org.springframework.modulith.ApplicationModule;
