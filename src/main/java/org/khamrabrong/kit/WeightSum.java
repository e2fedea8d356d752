package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.khamrabrong.language.Formats;

/** The sum of the weights in one line, and by how much it misses the total. */
public class WeightSum extends Div {

    private final Span sum = new Span();
    private final Span verdict = new Span();

    public WeightSum(BigDecimal sum, BigDecimal total) {
        addClassName("k-weight-line");
        this.sum.addClassName("k-weight-sum");
        add(new Span(getTranslation("kit.weight.label")), this.sum, verdict);
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
    }

    String state() {
        return getElement().getAttribute("data-state");
    }
}
