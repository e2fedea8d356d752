package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the places that are still to be written stand out in a text.
 *
 * @param mark what stands there; null where nothing is marked
 * @param word said beside each
 */
public record Blanks(@Nullable String mark, @Nullable String word) {

    public static final Blanks NONE = new Blanks(null, null);

    boolean standIn(String text) {
        return mark != null && text.contains(mark);
    }

    /** The text, line by line as it was written. */
    public Span in(String text) {
        Span whole = new Span();
        whole.addClassName("k-preserve");
        if (mark == null || !standIn(text)) {
            whole.setText(text);
            return whole;
        }
        String rest = text;
        for (int at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
            whole.add(new Span(rest.substring(0, at)), open());
            rest = rest.substring(at + mark.length());
        }
        whole.add(new Span(rest));
        return whole;
    }

    private Span open() {
        Span open = new Span(mark + " " + word);
        open.addClassName("k-blank");
        return open;
    }
}
