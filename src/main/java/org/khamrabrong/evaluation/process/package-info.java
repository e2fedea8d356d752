/** Connects evaluation and result to the engine. */
@NullMarked
package org.khamrabrong.evaluation.process;

import org.jspecify.annotations.NullMarked;
