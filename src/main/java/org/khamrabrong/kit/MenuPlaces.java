package org.khamrabrong.kit;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that the signed-in person may enter, by their order: those below {@link #FIRST_SETTING} stand in the navigation,
 * at most seven for any role, the others on the page of the settings.
 */
public final class MenuPlaces {

    public static final int FIRST_SETTING = 50;

    private static final int MOST = 7;

    private MenuPlaces() {}

    /** Where there are more, those before the last are left to the page of the settings, which is the last. */
    public static List<MenuEntry> navigation() {
        List<MenuEntry> places = new ArrayList<>(MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !isSetting(entry))
                .toList());
        while (places.size() > MOST) {
            places.remove(places.size() - 2);
        }
        return List.copyOf(places);
    }

    public static List<MenuEntry> settings() {
        List<MenuEntry> inSight = navigation();
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !inSight.contains(entry))
                .toList();
    }

    private static boolean isSetting(MenuEntry entry) {
        return entry.order() != null && entry.order() >= FIRST_SETTING;
    }
}
