/** The public pages: no sign-in, linkable, printable. */
package org.khamrabrong.publication.ui;
