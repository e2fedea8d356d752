package org.khamrabrong.organization.ui;

import java.time.Clock;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.organization.paper.InvitationSheets;
import org.springframework.stereotype.Component;

/** What the screens of accounts work with. */
@Component
record AccountTools(Inviting inviting, Suspension suspension, InvitationSheets sheets, Clock clock) {}
