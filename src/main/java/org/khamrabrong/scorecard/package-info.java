/** The indicator on screen: its table, figures, scale, picture and form. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language", "kit"})
@NullMarked
package org.khamrabrong.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
