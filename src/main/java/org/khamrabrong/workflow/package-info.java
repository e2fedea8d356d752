/** Is the one door to the engine: starts processes, opens and completes human tasks, keeps the clock. */
package org.khamrabrong.workflow;
