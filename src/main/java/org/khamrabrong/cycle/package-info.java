/** Runs the fiscal year: its rounds and dates, the call to every unit, the calendar. */
package org.khamrabrong.cycle;
