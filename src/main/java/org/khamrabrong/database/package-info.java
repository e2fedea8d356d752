/** Gives the application its one PostgreSQL database, external or embedded, brings its tables up to date and remembers whether it holds demo or real data. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.khamrabrong.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
