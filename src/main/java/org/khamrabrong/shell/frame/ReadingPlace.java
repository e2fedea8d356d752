package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.NavigationTrigger;
import org.jspecify.annotations.Nullable;

/**
 * A page that one comes to is read from its top, and one that one goes back to from where it was left. Flow changes what
 * stands in the page and leaves the place as it was, in the middle of whatever comes next, and the focus nowhere where the
 * link is gone that was followed.
 */
final class ReadingPlace implements AfterNavigationListener {

    /** The frame scrolls its content in a box of its own, a public page as a whole; a link is pressed before one leaves.
     * The address in the browser changes after the page does, so the page is named; with the address the browser would
     * put a page back to a place of its own, which is no longer that of what stands there. */
    private static final String WATCH = """
            window.khamrabrongPlace ??= (() => {
              history.scrollRestoration = 'manual';
              const left = new Map();
              const box = () => document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[content]')
                  ?? document.scrollingElement;
              document.addEventListener('click', () => left.set(location.pathname, box().scrollTop), true);
              return (path, back) => {
                const there = new URL(path, document.baseURI).pathname;
                box().scrollTop = back ? left.get(there) ?? 0 : 0;
                if (document.activeElement === document.body) {
                  document.querySelector('main')?.focus({preventScroll: true});
                }
              };
            })();
            """;

    private @Nullable String path;

    private ReadingPlace(UI ui) {
        ui.getPage().executeJs(WATCH);
    }

    static void keep(UI ui) {
        ui.addAfterNavigationListener(new ReadingPlace(ui));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String before = path;
        path = event.getLocation().getPath();
        if (before != null && !before.equals(path)) {
            boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
            event.getLocationChangeEvent().getUI().getPage().executeJs("window.khamrabrongPlace($0, $1)", path, back);
        }
    }
}
