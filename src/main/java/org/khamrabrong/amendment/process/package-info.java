/** Connects amendments to the engine. */
@NullMarked
package org.khamrabrong.amendment.process;

import org.jspecify.annotations.NullMarked;
