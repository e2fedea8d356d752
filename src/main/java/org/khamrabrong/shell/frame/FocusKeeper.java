package org.khamrabrong.shell.frame;

import com.vaadin.flow.dom.Element;

/**
 * Where what had the focus is drawn anew, hidden or taken away, the focus stays where it was: at the nearest part of the page
 * around it that is still there, and never falls to the page's body. Whoever sets the focus otherwise in the meantime is first.
 */
final class FocusKeeper {

    private static final String KEEP = """
            let way = [];
            document.addEventListener('focusin', event => {
              way = event.composedPath().filter(part => part instanceof HTMLElement);
            });
            const fallen = () => !document.activeElement || document.activeElement === document.body;
            const there = part => part.isConnected && part.checkVisibility();
            let waiting;
            const look = () => {
              if (!fallen() || !way.length || there(way[0])) return;
              const left = way.find(part => there(part) && this.contains(part)) ?? this;
              way = [];
              if (!left.hasAttribute('tabindex') && left.tabIndex < 0) left.tabIndex = -1;
              left.focus({preventScroll: true});
            };
            new MutationObserver(() => {
              clearTimeout(waiting);
              waiting = setTimeout(look, 400);
            }).observe(document.body, {childList: true, subtree: true, attributeFilter: ['hidden']});
            """;

    private FocusKeeper() {}

    /** @param content in which the focus is kept */
    static void over(Element content) {
        content.executeJs(KEEP);
    }
}
