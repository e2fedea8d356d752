package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.khamrabrong.scoring.Line;

/** The lines of a derivation, in their order. */
public class LinesList extends OrderedList {

    public LinesList(List<Line> lines) {
        addClassName("k-lines");
        lines.forEach(line -> add(new ListItem(ScoringWords.ON_SCREEN.say(line))));
    }
}
