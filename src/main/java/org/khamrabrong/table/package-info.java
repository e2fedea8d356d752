/** Reads office files that may be hostile: sheets as cells, documents as lines and tables, each with its place; and writes harmless ones. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "paper :: file"})
@NullMarked
package org.khamrabrong.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
