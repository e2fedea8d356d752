package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Result;

/** How many reports were missed, where the agreement deducts for it. */
class MissedReports extends Div {

    /** More than any year has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(366);

    /** Scoring takes no such count, so that what cannot be read is never counted as something else. */
    private static final int NO_COUNT = -1;

    private final ThaiDecimalField count =
            new ThaiDecimalField(getTranslation("figure.missedReports")).whole().between(BigDecimal.ZERO, MOST);

    MissedReports() {
        add(count);
    }

    void show(@Nullable Result result) {
        count.setValue(result == null ? "0" : Integer.toString(result.missedReports()));
    }

    Result in(Result result) {
        int unread = count.getValue().isBlank() ? 0 : NO_COUNT;
        return result.withMissedReports(
                count.decimal().map(BigDecimal::intValueExact).orElse(unread));
    }

    void onChange(Runnable work) {
        count.addValueChangeListener(change -> work.run());
    }
}
