package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.khamrabrong.language.TextDifference;
import org.khamrabrong.language.TextDifference.Change;
import org.khamrabrong.language.TextDifference.Run;

/** One of two texts as it is, with what the other does not have marked. */
final class DifferenceText extends Span {

    private DifferenceText(String first, String second, Change own, String look) {
        addClassName("k-preserve");
        TextDifference.between(first, second).stream()
                .filter(run -> run.change() == Change.KEPT || run.change() == own)
                .forEach(run -> getElement().appendChild(element(run, look)));
    }

    /** The first of the two. */
    static DifferenceText first(String first, String second) {
        return new DifferenceText(first, second, Change.REMOVED, "k-first-only");
    }

    /** The second of the two. */
    static DifferenceText second(String first, String second) {
        return new DifferenceText(first, second, Change.ADDED, "k-second-only");
    }

    private static Element element(Run run, String look) {
        Element element = new Element(run.change() == Change.KEPT ? "span" : "mark");
        element.setText(run.text());
        if (run.change() != Change.KEPT) {
            element.getClassList().add(look);
        }
        return element;
    }
}
