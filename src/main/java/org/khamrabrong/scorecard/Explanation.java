package org.khamrabrong.scorecard;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.khamrabrong.scoring.Line;

/** How a score was computed, line by line, one click away. */
public class Explanation extends Details {

    public Explanation(List<Line> lines) {
        this("", lines);
        setSummaryText(getTranslation("scorecard.explanation"));
    }

    /** @param of whose score it is, where several stand together */
    public Explanation(String of, List<Line> lines) {
        addClassName("k-explanation");
        setSummaryText(of);
        add(new LinesList(lines));
    }
}
