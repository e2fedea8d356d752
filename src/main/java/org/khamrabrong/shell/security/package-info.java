/** Who may sign in, what needs a sign-in, and how guessing is slowed down. */
package org.khamrabrong.shell.security;
