/** The login page and the frame around every screen. */
package org.khamrabrong.shell.frame;
