/** Connects both negotiations to the engine. */
@NullMarked
package org.khamrabrong.negotiation.process;

import org.jspecify.annotations.NullMarked;
