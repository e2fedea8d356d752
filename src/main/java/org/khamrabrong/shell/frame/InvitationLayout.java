package org.khamrabrong.shell.frame;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.shell.guide.Guide;

/** The frame of a page to which a link leads. */
@Layout("invitation")
@AnonymousAllowed
class InvitationLayout extends EntryLayout {

    InvitationLayout(Guide guide) {
        super(guide);
    }
}
