package org.khamrabrong.kit;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.khamrabrong.scoring.Line;

/** How a score was computed, line by line, one click away. */
public class Explanation extends Details {

    public Explanation(List<Line> lines) {
        addClassName("k-explanation");
        setSummaryText(getTranslation("kit.explanation"));
        add(new LinesList(lines));
    }

    public Explanation opened() {
        setOpened(true);
        return this;
    }
}
