/** Connects the self-assessment rounds to the engine. */
package org.khamrabrong.reporting.process;
