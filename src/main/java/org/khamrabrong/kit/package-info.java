/** What every screen shares: pages, tables, fields, findings, pictures of scores, and the one formatter. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language"})
package org.khamrabrong.kit;

import org.springframework.modulith.ApplicationModule;
