package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.khamrabrong.language.TextDifference;
import org.khamrabrong.language.TextDifference.Change;
import org.khamrabrong.language.TextDifference.Run;

/** One of two texts as it is, with what the other does not have marked. */
final class DifferenceText extends Span {

    private static final String FIRST = "k-first-only";
    private static final String SECOND = "k-second-only";
    private static final String BETWEEN = " · ";

    private DifferenceText(String first, String second, Change own, String look) {
        addClassName("k-preserve");
        TextDifference.between(first, second).stream()
                .filter(run -> run.change() == Change.KEPT || run.change() == own)
                .forEach(run -> getElement().appendChild(element(run, look)));
    }

    private DifferenceText(List<String> own, List<String> other, String look) {
        addClassName("k-preserve");
        for (int i = 0; i < own.size(); i++) {
            boolean same = i < other.size() && own.get(i).equals(other.get(i));
            getElement()
                    .appendChild(
                            element(new Run(Change.KEPT, i == 0 ? "" : BETWEEN), look),
                            element(new Run(same ? Change.KEPT : Change.ADDED, own.get(i)), look));
        }
    }

    /** The first of two lists, place by place. */
    static DifferenceText first(List<String> first, List<String> second) {
        return new DifferenceText(first, second, FIRST);
    }

    /** The second of two lists, place by place. */
    static DifferenceText second(List<String> first, List<String> second) {
        return new DifferenceText(second, first, SECOND);
    }

    /** The first of the two. */
    static DifferenceText first(String first, String second) {
        return new DifferenceText(first, second, Change.REMOVED, FIRST);
    }

    /** The second of the two. */
    static DifferenceText second(String first, String second) {
        return new DifferenceText(first, second, Change.ADDED, SECOND);
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
