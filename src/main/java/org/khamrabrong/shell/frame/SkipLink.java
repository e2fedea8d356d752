package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.html.Anchor;

/** For those who go by keyboard: past the menu, straight to the content. */
class SkipLink extends Anchor {

    static final String CONTENT = "content";

    SkipLink() {
        super("#" + CONTENT, "");
        setText(getTranslation("shell.skip"));
        addClassName("k-skip");
        setRouterIgnore(true);
        // A fragment alone would be read against the base address and leave the page.
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0)?.focus(); })",
                        CONTENT);
    }
}
