package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.IndicatorDifference;

/** What differs between two contents, indicator by indicator. */
public final class Differences extends Div {

    private final String before;
    private final String after;

    public Differences(List<IndicatorDifference> differences, String before, String after) {
        this.before = before;
        this.after = after;
        addClassName("k-stack");
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("scorecard.differences.none")));
        }
        differences.forEach(difference -> add(of(difference)));
    }

    private Component of(IndicatorDifference difference) {
        H3 title = new H3(getTranslation("language.indicator.title", difference.number(), difference.title()));
        Div row = new Div(title);
        row.addClassName("k-card-head");
        Div part = new Div(row);
        part.addClassName("k-stack");
        switch (difference.kind()) {
            case ADDED -> row.add(new Badge(Tone.DONE, getTranslation("scorecard.differences.added")));
            case REMOVED -> row.add(new Badge(Tone.ERROR, getTranslation("scorecard.differences.removed")));
            case CHANGED -> part.add(new IndicatorChange(difference, before, after));
        }
        return part;
    }
}
