/** Connects evaluation and result to the engine. */
package org.khamrabrong.evaluation.process;
