/** The guide for users, from the same files that stand in the repository, and the way from a screen to its page there. */
@NullMarked
package org.khamrabrong.shell.guide;

import org.jspecify.annotations.NullMarked;
