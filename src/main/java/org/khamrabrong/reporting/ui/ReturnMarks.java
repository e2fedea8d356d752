package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ReasonField;

/** Which indicators the governor wants to give back, and why. */
class ReturnMarks {

    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Runnable changed;
    private @Nullable ReasonField open;

    ReturnMarks(Runnable changed) {
        this.changed = changed;
    }

    Component field(String number) {
        ReasonField reason = new ReasonField("reporting.return.reason");
        Checkbox mark = new Checkbox(reason.getTranslation("reporting.return.mark"));
        mark.setValue(reasons.containsKey(number));
        reason.setValue(reasons.getOrDefault(number, ""));
        reason.setVisible(mark.getValue());
        mark.addValueChangeListener(change -> {
            reason.setVisible(change.getValue());
            if (change.getValue()) {
                reasons.put(number, reason.getValue());
                reason.focus();
            } else {
                reasons.remove(number);
            }
            changed.run();
        });
        reason.addValueChangeListener(change -> {
            if (mark.getValue()) {
                reasons.put(number, change.getValue());
            }
        });
        open = reason;
        return new Card(mark, reason);
    }

    boolean any() {
        return !reasons.isEmpty();
    }

    int count() {
        return reasons.size();
    }

    /** The first marked indicator without a reason; empty where every one has its own. */
    Optional<String> unexplained() {
        return reasons.entrySet().stream()
                .filter(reason -> reason.getValue().isBlank())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void askForReason() {
        if (open != null) {
            open.check();
        }
    }

    Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }
}
