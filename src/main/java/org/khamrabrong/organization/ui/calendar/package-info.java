/** The page on which the strategy office keeps the calendar of working days. */
@NullMarked
package org.khamrabrong.organization.ui.calendar;

import org.jspecify.annotations.NullMarked;
