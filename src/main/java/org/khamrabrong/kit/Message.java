package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stays on the page: what happened, what was kept, what to do. */
public class Message extends Div {

    public Message(Tone tone, String sentence) {
        addClassName("k-message");
        tone.paint(this);
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        add(tone.icon(), new Paragraph(sentence));
    }
}
