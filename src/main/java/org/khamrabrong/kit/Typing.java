package org.khamrabrong.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Takes what is typed when the person pauses, and at once when a field is left, a key confirms or anything is clicked.
 *
 * <p>The framework's own waiting modes lose text: where the browser tells one text several times, as it does for text
 * with line breaks that is pasted, an early end of the waiting sends the last telling, which says "nothing new", and the
 * text itself never. Here nothing waits on the framework's side: the pause is kept in the browser, and its end is an
 * ordinary change of the field.
 */
public final class Typing {

    /** Milliseconds without a key after which a sum or a score follows what was typed. */
    private static final int PAUSE = 400;

    private static final String MARK = "data-pause";

    /** One listener for all fields of the page; the attribute of a field says how long its pause is. */
    private static final String WATCH = """
            if (!window.khamrabrongTyping) {
              const waiting = window.khamrabrongTyping = new Map();
              const field = event => event.composedPath().find(node => node.dataset?.pause);
              const stop = host => { clearTimeout(waiting.get(host)); return waiting.delete(host); };
              const tell = host => stop(host) && host.isConnected && host.dispatchEvent(new CustomEvent('change'));
              const tellAll = () => [...waiting.keys()].forEach(tell);
              const on = (name, work) => document.addEventListener(name, work, true);
              on('input', event => {
                const host = field(event);
                if (host) {
                  stop(host);
                  waiting.set(host, setTimeout(() => tell(host), Number(host.dataset.pause)));
                }
              });
              on('change', event => stop(field(event)));
              on('focusout', event => tell(field(event)));
              on('click', tellAll);
              const confirms = event => event.key === 'Enter' && event.target.localName !== 'textarea';
              const saves = event => event.ctrlKey && event.code === 'KeyS';
              on('keydown', event => (confirms(event) || saves(event)) && tellAll());
            }""";

    private Typing() {}

    public static <F extends TextFieldBase<?, ?>> F follow(F field) {
        return follow(field, PAUSE);
    }

    /** @param pause milliseconds */
    public static <F extends TextFieldBase<?, ?>> F follow(F field, int pause) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute(MARK, Integer.toString(pause));
        field.addAttachListener(attached -> watch(attached.getUI()));
        return field;
    }

    private static void watch(UI ui) {
        if (ComponentUtil.getData(ui, MARK) == null) {
            ComponentUtil.setData(ui, MARK, true);
            ui.getPage().executeJs(WATCH);
        }
    }
}
