/** Connects the call of a year to the engine. */
@NullMarked
package org.khamrabrong.cycle.process;

import org.jspecify.annotations.NullMarked;
