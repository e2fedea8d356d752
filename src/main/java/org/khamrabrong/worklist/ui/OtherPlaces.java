package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** Where somebody goes on: places that the person may enter, and what is done there. */
final class OtherPlaces extends UnorderedList {

    OtherPlaces(List<MenuEntry> places) {
        addClassNames("k-list", "k-places");
        places.stream().filter(entry -> !address(entry).isEmpty()).forEach(entry -> add(place(entry)));
        setVisible(getChildren().findAny().isPresent());
    }

    private static ListItem place(MenuEntry entry) {
        Anchor link = new Anchor(address(entry), say(entry.title()));
        link.addClassName("k-strong");
        Span what = new Span(say("worklist.place." + address(entry)));
        what.addClassNames("k-quiet", "k-small");
        ListItem item = new ListItem(link, what);
        item.addClassName("k-place");
        return item;
    }

    private static String address(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
