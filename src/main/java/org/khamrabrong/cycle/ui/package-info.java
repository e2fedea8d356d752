/** Shows the strategy office the year, its rounds and the calendar. */
@NullMarked
package org.khamrabrong.cycle.ui;

import org.jspecify.annotations.NullMarked;
