/** Connects the self-assessment rounds to the engine. */
@NullMarked
package org.khamrabrong.reporting.process;

import org.jspecify.annotations.NullMarked;
