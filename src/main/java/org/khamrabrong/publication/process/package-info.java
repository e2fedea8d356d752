/** Connects publication to the engine. */
@NullMarked
package org.khamrabrong.publication.process;

import org.jspecify.annotations.NullMarked;
