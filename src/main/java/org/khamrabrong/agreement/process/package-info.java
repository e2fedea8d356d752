/** Connects drafting and the life cycle to the engine. */
@NullMarked
package org.khamrabrong.agreement.process;

import org.jspecify.annotations.NullMarked;
