/** The self-assessment report on paper. */
@NullMarked
package org.khamrabrong.reporting.paper;

import org.jspecify.annotations.NullMarked;
