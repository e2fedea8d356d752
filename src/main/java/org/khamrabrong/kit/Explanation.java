package org.khamrabrong.kit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.khamrabrong.scoring.Line;

/** How a score was computed, line by line, one click away. */
public class Explanation extends Details {

    public Explanation(List<Line> lines) {
        addClassName("k-explanation");
        setSummaryText(getTranslation("kit.explanation"));
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(Words.SCORING.say(line))));
        add(list);
    }

    public Explanation opened() {
        setOpened(true);
        return this;
    }
}
