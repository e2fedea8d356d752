package org.khamrabrong.organization.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyChoices;
import org.khamrabrong.organization.DeputyDirectory;

/** Who stands in for whom, from when to when, by which order or consent; and a new one. */
@Route("deputies")
@RolesAllowed("ADMINISTRATOR")
class DeputiesView extends Page {

    private final DeputyTable table;

    DeputiesView(Deputies deputies, DeputyDirectory directory, DeputyChoices choices, Clock clock) {
        title(getTranslation("organization.deputies.title"));
        help(getTranslation("organization.deputies.help"));
        table = new DeputyTable(
                        getTranslation("organization.deputies.title"), deputies, clock, row -> true, this::reload)
                .whenNone(
                        getTranslation("organization.deputies.none"),
                        getTranslation("organization.deputies.none.next"));
        Card entry = new Card(getTranslation("organization.deputies.new"));
        entry.add(DeputyForm.ofAnybody(choices, asked -> {
            deputies.appoint(asked);
            Notices.success(getTranslation(
                    asked.authority().isBlank() ? "organization.deputies.askedFor" : "organization.deputies.entered"));
            reload();
        }));
        add(OrganizationNavigation.tabs(OrganizationNavigation.DEPUTIES, true), table, entry);
        table.show(directory::all);
    }

    private void reload() {
        table.reload();
    }
}
