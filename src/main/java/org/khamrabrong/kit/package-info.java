/** What any screen is made of: pages, tables, fields, dialogs, and the words of the one who looks. */
@ApplicationModule(allowedDependencies = {"kernel", "language"})
@NullMarked
package org.khamrabrong.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
