package org.khamrabrong.kit;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The places that the signed-in person may enter, by their order: those below {@link #FIRST_SETTING} stand in the navigation,
 * at most seven for any role, the others on the page of the settings.
 */
public final class MenuPlaces {

    public static final int FIRST_SETTING = 50;

    private MenuPlaces() {}

    public static List<MenuEntry> navigation() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !isSetting(entry))
                .toList();
    }

    public static List<MenuEntry> settings() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(MenuPlaces::isSetting)
                .toList();
    }

    private static boolean isSetting(MenuEntry entry) {
        return entry.order() != null && entry.order() >= FIRST_SETTING;
    }
}
