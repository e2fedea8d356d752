package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.TypedText;

/** One indicator whose figures were corrected: what was asked, answered and changed, and whether it goes back. */
class ReturnedAnswer extends Card {

    private static final String REASON = "reason";

    private final String number;
    private final Checkbox back = new Checkbox();
    private final ReasonField reason = new ReasonField();

    /** @param typed what was typed before, by the number of the indicator */
    ReturnedAnswer(EvaluatedItem item, TypedText typed, Runnable changed) {
        number = item.number();
        back.setLabel(getTranslation("evaluation.approve.back"));
        typed.of(number).ifPresent(kept -> {
            back.setValue(true);
            reason.setValue(kept.getOrDefault(REASON, ""));
        });
        reason.setVisible(back.getValue());
        add(
                new H2(getTranslation("scorecard.indicator", number) + " "
                        + item.indicator().title()),
                new ChallengeThread(item.indicator(), item.challenges()),
                new ReportedSide(item),
                back,
                reason);
        back.addValueChangeListener(change -> {
            reason.setVisible(back.getValue());
            keep(typed);
            changed.run();
        });
        reason.addValueChangeListener(change -> keep(typed));
    }

    private void keep(TypedText typed) {
        if (goesBack()) {
            typed.keep(number, Map.of(REASON, reason.getValue()));
        } else {
            typed.forget(number);
        }
    }

    String number() {
        return number;
    }

    boolean goesBack() {
        return back.getValue();
    }

    /** Whether it can be handed in; otherwise says beside the field what is missing. */
    boolean check() {
        return !goesBack() || reason.check();
    }

    String reason() {
        return reason.reason();
    }
}
