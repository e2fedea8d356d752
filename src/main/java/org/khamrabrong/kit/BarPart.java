package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;

/** What a room puts into the bar at the top, for whoever is signed in. */
@FunctionalInterface
public interface BarPart {

    /** Of one page; lives as long as that is open. */
    Component component();
}
