package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/** The page around all pages: one stylesheet, one mark, no entry in search engines, and news while it is open. */
@Push
public class Application implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addMetaTag("theme-color", "#14305c");
        settings.addLink("stylesheet", "khamrabrong.css");
        settings.addLink("icon", "favicon.svg");
        settings.addFavIcon("alternate icon", "favicon.png", "192x192");
    }
}
