package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stays on the page: what happened, what was kept, what to do. */
public class Message extends Div {

    private final Paragraph words;

    public Message(Tone tone, String sentence) {
        addClassName("k-message");
        tone.paint(this);
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        words = new Paragraph(sentence);
        add(tone.icon(), words);
    }

    /** Says something else instead. */
    public void say(String sentence) {
        words.setText(sentence);
    }
}
