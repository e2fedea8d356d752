package org.khamrabrong.shell.frame;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the page for whoever forgot the password. */
@Layout("forgotten-password")
@AnonymousAllowed
class ForgottenPasswordLayout extends EntryLayout {}
