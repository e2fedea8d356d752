package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.UI;

/**
 * On paper nothing can be opened, so every derivation in the page is printed open, and closed again on the screen. The
 * component hides what is closed in a shadow of its own, past the reach of the print styles; so does the frame with all
 * that its box scrolls, and the whole of it is printed.
 */
final class Printing {

    /** What is read only once it is opened is not in the page yet and stays closed. */
    private static final String WATCH = """
            if (!window.khamrabrongPrinting) {
              const opened = window.khamrabrongPrinting = [];
              const box = () => document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[content]');
              addEventListener('beforeprint', () => {
                box()?.setAttribute('style', 'height: auto; overflow: visible; margin: 0; padding: 0');
                opened.push(...[...document.querySelectorAll('vaadin-details')]
                    .filter(details => !details.opened && details.querySelector('.k-lines')));
                opened.forEach(details => { details.opened = true; });
              });
              addEventListener('afterprint', () => {
                box()?.removeAttribute('style');
                opened.splice(0).forEach(details => { details.opened = false; });
              });
            }
            """;

    private Printing() {}

    static void openDerivations(UI ui) {
        ui.getPage().executeJs(WATCH);
    }
}
