package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.reporting.ui.EvidencePanel;
import org.khamrabrong.reporting.ui.EvidenceShelf;

/** One indicator that the head may appeal against: why, and what proves it. */
class AppealedIndicator extends Card {

    private final String number;
    private final Checkbox appealed = new Checkbox();
    private final TextArea reason = Typing.follow(new TextArea());
    private final Div typed = new Div(reason);

    /** @param provable whether there is a report to which evidence can be attached */
    AppealedIndicator(EvaluatedItem item, EvidenceShelf evidence, boolean provable, Runnable changed) {
        number = item.number();
        appealed.setLabel(getTranslation("evaluation.appeal.against"));
        reason.setLabel(getTranslation("evaluation.appeal.why"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        typed.addClassName("k-stack");
        typed.setVisible(false);
        add(new H2(number + " " + item.indicator().title()), new ScoreMove(item), appealed, typed);
        appealed.addValueChangeListener(change -> {
            if (provable && typed.getComponentCount() == 1) {
                typed.add(new EvidencePanel(evidence, () -> {}));
            }
            typed.setVisible(appealed.getValue());
            changed.run();
        });
        reason.addValueChangeListener(change -> changed.run());
    }

    /** What was typed before, if anything. */
    AppealedIndicator noted(String text) {
        reason.setValue(text);
        appealed.setValue(true);
        return this;
    }

    String number() {
        return number;
    }

    boolean isAppealed() {
        return appealed.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    /** Whether it can be handed in; otherwise says beside the field what is missing. */
    boolean check() {
        boolean sound = !isAppealed()
                || TextBounds.checkNeeded(
                        reason,
                        WrittenText.EXPLANATION,
                        getTranslation("evaluation.refusal.appealReasonMissing", number));
        if (!sound) {
            reason.focus();
        }
        return sound;
    }
}
