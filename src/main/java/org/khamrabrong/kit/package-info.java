/** What every screen shares: pages, tables, fields, findings, pictures of scores, and the one formatter. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language"})
@NullMarked
package org.khamrabrong.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
