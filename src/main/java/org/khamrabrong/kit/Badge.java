package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in an icon and a word. */
public class Badge extends Span {

    public Badge(Tone tone, String word) {
        addClassName("k-badge");
        tone.paint(this);
        add(tone.icon(), new Span(word));
    }

    Badge(Tone tone, VaadinIcon icon, String word) {
        addClassName("k-badge");
        tone.paint(this);
        add(Tone.decorative(icon), new Span(word));
    }
}
