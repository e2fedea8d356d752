/** Reads and writes the agreement package as JSON, strictly, naming every problem by its path. */
@NullMarked
package org.khamrabrong.scoring.format;

import org.jspecify.annotations.NullMarked;
