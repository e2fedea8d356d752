/** The login page and the frame around every screen. */
@NullMarked
package org.khamrabrong.shell.frame;

import org.jspecify.annotations.NullMarked;
