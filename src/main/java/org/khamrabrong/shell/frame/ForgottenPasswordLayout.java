package org.khamrabrong.shell.frame;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.shell.guide.Guide;

/** The frame of the page for whoever forgot the password. */
@Layout("forgotten-password")
@AnonymousAllowed
class ForgottenPasswordLayout extends EntryLayout {

    ForgottenPasswordLayout(Guide guide) {
        super(guide);
    }
}
