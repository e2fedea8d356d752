package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;

/** What happened, sentence by sentence, with the time at the left. */
public class Timeline extends OrderedList {

    public Timeline() {
        addClassName("k-timeline");
    }

    /** @param beneath what can be opened under the sentence */
    public Timeline entry(
            Instant moment, Tone tone, List<? extends Component> beneath, String sentence, String... details) {
        Element time = new Element("time");
        time.setAttribute("datetime", moment.toString());
        time.setText(Words.formats().dateTime(moment));
        Div words = new Div(new Span(sentence));
        for (String detail : details) {
            Div line = new Div();
            line.setText(detail);
            line.addClassName("k-timeline-detail");
            words.add(line);
        }
        words.add(List.copyOf(beneath));
        ListItem item = new ListItem();
        tone.paint(item);
        item.getElement().appendChild(time, words.getElement());
        add(item);
        return this;
    }
}
