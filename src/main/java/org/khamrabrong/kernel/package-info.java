/** Value types that every capability speaks; the JDK only. */
@NullMarked
package org.khamrabrong.kernel;

import org.jspecify.annotations.NullMarked;
