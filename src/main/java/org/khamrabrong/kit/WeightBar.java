package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khamrabrong.language.Formats;

/** The sum of the weights as a bar that is full at exactly the total, and says by how much it misses. */
public class WeightBar extends Div {

    private final Span label = new Span();
    private final Span sum = new Span();
    private final Span verdict = new Span();
    private final Div track = new Div();

    public WeightBar(BigDecimal sum, BigDecimal total) {
        addClassName("k-weight");
        this.sum.addClassName("k-weight-sum");
        track.addClassName("k-weight-track");
        track.getElement().setAttribute("aria-hidden", "true");
        Div line = new Div(label, this.sum, verdict);
        line.addClassName("k-weight-line");
        line.getElement().setAttribute("aria-live", "polite");
        label.setText(getTranslation("kit.weight.label"));
        add(line, track);
        show(sum, total);
    }

    public final void show(BigDecimal present, BigDecimal total) {
        Formats formats = Words.formats();
        int side = present.compareTo(total);
        String state = side == 0 ? "exact" : side < 0 ? "under" : "over";
        String missing = formats.number(present.subtract(total).abs());
        getElement().setAttribute("data-state", state);
        sum.setText(getTranslation("kit.weight.sum", formats.number(present), formats.number(total)));
        verdict.removeAll();
        verdict.add(new Badge(side == 0 ? Tone.DONE : Tone.ERROR, getTranslation("kit.weight." + state, missing)));
        track.getStyle().set("--k-fill", fill(present, total) + "%");
    }

    /** How much of the track is rightly filled: past the total, the total's own share of the sum. */
    private static String fill(BigDecimal present, BigDecimal total) {
        boolean over = present.compareTo(total) > 0;
        BigDecimal whole = over ? present : total;
        BigDecimal part = over ? total : present.max(BigDecimal.ZERO);
        return whole.signum() <= 0
                ? "0"
                : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
