/** Who may sign in, what needs a sign-in, and how guessing is slowed down. */
@NullMarked
package org.khamrabrong.shell.security;

import org.jspecify.annotations.NullMarked;
