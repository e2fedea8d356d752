package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.scoring.Scale;

/** Two scales as lines in one frame; their levels stand in words beside it. */
final class ScalesPicture extends Div {

    /** Both usable. */
    ScalesPicture(String title, Scale before, String beforeName, Scale after, String afterName) {
        addClassName("k-picture");
        ScoreFrame frame = ScoreFrame.of(after, List.of()).with(ScoreFrame.of(before, List.of()));
        ScoreDrawing drawing = new ScoreDrawing(new ScoreLine(after, frame), List.of(new ScoreLine(before, frame)));
        Div picture = new Div(new Svg(drawing.markup()));
        picture.addClassName("k-score-picture");
        picture.getElement().setAttribute("role", "img");
        picture.getElement()
                .setAttribute("aria-label", say("scorecard.differences.picture", title, beforeName, afterName));
        UnorderedList legend = new UnorderedList(
                sample(ScoreDrawing.Line.FORMER, beforeName), sample(ScoreDrawing.Line.PRESENT, afterName));
        legend.addClassName("k-legend");
        add(picture, legend);
    }

    private static ListItem sample(ScoreDrawing.Line line, String name) {
        return new ListItem(new Svg(line.sample()), new Span(name));
    }
}
