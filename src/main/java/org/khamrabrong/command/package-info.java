/** The command line: a thin door to the scoring module that starts nothing else. */
package org.khamrabrong.command;
