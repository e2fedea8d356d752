package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kit.Words;

/** The ways between the pages of the organization. */
public final class OrganizationNavigation {

    static final String UNITS = "organization";
    static final String PEOPLE = "organization/people";
    static final String VACANCIES = "organization/vacancies";
    static final String DEPUTIES = "deputies";
    static final String INVITATIONS = "invitations";

    private OrganizationNavigation() {}

    /** Address of somebody's page, relative to the application. */
    public static String toPerson(String username) {
        return PEOPLE + "/" + username;
    }

    /** To the page of the unit, by its name in the reader's language. */
    static Anchor unit(String code, UnitName name) {
        return new Anchor(UNITS + "/unit/" + URLEncoder.encode(code, StandardCharsets.UTF_8), Words.name(name));
    }

    /**
     * The pages beside each other.
     *
     * @param here address of the page on which they stand
     * @param mayChange whether the administrator sees them, who has more of them
     */
    static Nav tabs(String here, boolean mayChange) {
        Nav tabs = new Nav();
        tabs.addClassName("k-tabs");
        tabs.getElement().setAttribute("aria-label", say("organization.tabs"));
        List<String> all = mayChange
                ? List.of(UNITS, PEOPLE, VACANCIES, INVITATIONS, DEPUTIES)
                : List.of(UNITS, PEOPLE, VACANCIES);
        all.forEach(address -> {
            Anchor tab = new Anchor(address, say("organization.tab." + address.replace("organization/", "")));
            if (address.equals(here)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        });
        return tabs;
    }
}
