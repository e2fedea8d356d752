package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sum of the weights as a bar that is full at exactly the total, and says by how much it misses. */
public class WeightBar extends Div {

    private final WeightSum line;
    private final Div track = new Div();

    public WeightBar(BigDecimal sum, BigDecimal total) {
        addClassName("k-weight");
        line = new WeightSum(sum, total);
        track.addClassName("k-weight-track");
        track.getElement().setAttribute("aria-hidden", "true");
        line.getElement().setAttribute("aria-live", "polite");
        add(line, track);
        show(sum, total);
    }

    public final void show(BigDecimal present, BigDecimal total) {
        line.show(present, total);
        getElement().setAttribute("data-state", line.state());
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
