package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import org.khamrabrong.kit.MenuPlaces;

/** The places that exist and that the person may see; their titles are message keys. */
class Places extends SideNav {

    Places() {
        addClassName("k-nav");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuPlaces.navigation().forEach(entry -> addItem(item(entry)));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().replace("/", "").isEmpty());
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon().substring(entry.icon().indexOf(':') + 1));
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
