package org.khamrabrong.kit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few large figures in a row, each with its word. */
public class FigureRow extends Div {

    private final DescriptionList list = new DescriptionList();

    public FigureRow() {
        list.addClassName("k-figures");
        add(list);
    }

    public FigureRow figure(String label, String value, Tone tone) {
        Div figure = new Div(new DescriptionList.Term(label), new DescriptionList.Description(value));
        figure.addClassName("k-figure");
        tone.paint(figure);
        list.getElement().appendChild(figure.getElement());
        return this;
    }
}
