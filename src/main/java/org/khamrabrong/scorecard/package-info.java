/** The indicator on screen: its table, figures, scale, picture and form. */
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "language", "kit"})
package org.khamrabrong.scorecard;

import org.springframework.modulith.ApplicationModule;
