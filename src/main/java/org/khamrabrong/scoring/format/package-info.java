/** Reads and writes the agreement package as JSON, strictly, naming every problem by its path. */
package org.khamrabrong.scoring.format;
