package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Result;

/** How many reports were missed, where the agreement deducts for it. */
class MissedReports extends Div {

    private final ThaiDecimalField count = new ThaiDecimalField(getTranslation("figure.missedReports"));

    MissedReports() {
        add(count);
    }

    void show(Result result) {
        count.setValue(result == null ? "0" : Integer.toString(result.missedReports()));
    }

    Result in(Result result) {
        return result.withMissedReports(count.decimal()
                .map(number -> number.max(java.math.BigDecimal.ZERO).intValue())
                .orElse(0));
    }

    void onChange(Runnable work) {
        count.addValueChangeListener(change -> work.run());
    }
}
