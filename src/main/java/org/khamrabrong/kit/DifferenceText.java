package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.khamrabrong.kit.TextDifference.Run;

/** A text with what was taken out struck through and what was put in underlined. */
public class DifferenceText extends Span {

    public DifferenceText(String before, String after) {
        addClassName("k-preserve");
        TextDifference.between(before, after).forEach(run -> getElement().appendChild(element(run)));
    }

    private static Element element(Run run) {
        return switch (run.change()) {
            case KEPT -> new Element("span").setText(run.text());
            case REMOVED -> marked("del", "k-removed", run.text());
            case ADDED -> marked("ins", "k-added", run.text());
        };
    }

    private static Element marked(String tag, String look, String text) {
        Element element = new Element(tag);
        element.setText(text);
        element.getClassList().add(look);
        return element;
    }
}
