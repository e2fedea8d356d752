package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.LevelDifference;
import org.khamrabrong.scoring.Point;

/** Criteria level by level, each that changed with its value before and after. */
public final class LevelChanges extends OrderedList {

    private final Formats formats = Words.formats();

    public LevelChanges(List<Point> before, List<Point> after) {
        addClassName("k-levels-changed");
        LevelDifference.between(before, after).forEach(level -> add(item(level)));
    }

    private ListItem item(LevelDifference level) {
        Span score = new Span(say("scorecard.differences.level", formats.number(level.score())));
        score.addClassName("k-quiet");
        ListItem item = new ListItem(score);
        item.getElement().setAttribute("data-differs", Boolean.toString(level.changed()));
        if (level.changed()) {
            item.getElement().appendChild(value("del", level.before()));
            item.add(between());
            item.getElement().appendChild(value("ins", level.after()));
        } else {
            item.getElement().appendChild(value("span", level.after()));
        }
        return item;
    }

    /** An arrow to look at, a word to be read aloud. */
    private static Component between() {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(say("scorecard.differences.becomes"));
        spoken.addClassName("k-hidden");
        return new Span(arrow, spoken);
    }

    private Element value(String tag, @Nullable BigDecimal value) {
        return new Element(tag).setText(formats.number(value));
    }
}
