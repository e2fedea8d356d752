/** Connects signing to the engine. */
@NullMarked
package org.khamrabrong.signing.process;

import org.jspecify.annotations.NullMarked;
