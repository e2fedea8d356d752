/** Who may sign in, what needs a sign-in, and how guessing is slowed down. */
@NamedInterface("security")
package org.khamrabrong.shell.security;

import org.springframework.modulith.NamedInterface;
