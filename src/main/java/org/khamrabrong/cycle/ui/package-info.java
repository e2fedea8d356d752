/** Shows the strategy office the year, its rounds and the calendar. */
package org.khamrabrong.cycle.ui;
