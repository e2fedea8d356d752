package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;

/** Whether the evaluation moved an indicator's score away from what the unit said of itself, and why. */
class ScoreMove extends Div {

    ScoreMove(EvaluatedItem item) {
        addClassName("k-stack");
        String self = Words.formats().score(item.reported().score().score());
        String committee = Words.formats().score(item.judged().score().score());
        if (!moved(item)) {
            add(new Span(getTranslation("evaluation.move.none", committee)));
            return;
        }
        add(new Badge(Tone.WARNING, getTranslation("evaluation.move", self, committee)));
        if (!item.judged().remark().isEmpty()) {
            Paragraph why = new Paragraph(item.judged().remark());
            why.addClassName("k-preserve");
            add(why);
        }
    }

    /** Where the evaluation has come to a result of its own and its score is another. */
    static boolean moved(EvaluatedItem item) {
        return item.judged().result() != null
                && !Objects.equals(
                        item.reported().score().score(), item.judged().score().score());
    }
}
