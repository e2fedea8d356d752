package org.khamrabrong.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Through whose hands something goes, one after the other, each with when it was and what was said. */
public class Trail extends OrderedList {

    /** What became of it there, or whether it is to come. */
    public enum Stop {
        DONE,
        BACK,
        CURRENT,
        AHEAD
    }

    /** @param label what the trail is called where it is only heard */
    public Trail(String label) {
        addClassName("k-trail");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * @param when null while it has not been
     * @param words null where nobody said anything
     */
    public Trail stop(Stop stop, String who, @Nullable String when, @Nullable String words) {
        String state = stop.name().toLowerCase(Locale.ROOT);
        Span name = new Span(who);
        name.addClassName("k-strong");
        Span spoken = new Span(getTranslation("kit.trail." + state));
        spoken.addClassName("k-trail-state");
        ListItem item = new ListItem(name, spoken);
        item.getElement().setAttribute("data-state", state);
        if (stop == Stop.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        if (when != null) {
            item.add(new Span(when));
        }
        if (words != null && !words.isBlank()) {
            Paragraph said = new Paragraph(words);
            said.addClassNames("k-preserve", "k-trail-words");
            item.add(said);
        }
        add(item);
        return this;
    }
}
