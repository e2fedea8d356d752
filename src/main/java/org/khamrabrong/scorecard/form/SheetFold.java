package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import org.khamrabrong.kit.Fold;

/** What the detail sheet says once more: in sight while it says something else, folded away once both agree. */
final class SheetFold extends Fold {

    private final transient BooleanSupplier differs;

    SheetFold(Component copy, BooleanSupplier differs) {
        super(say("scorecard.form.sheetAgrees"), copy);
        this.differs = differs;
        addClassName("k-wide");
    }

    /** Opens where the two differ; nothing goes away under the hands of the one who types. */
    void refresh() {
        if (differs.getAsBoolean()) {
            tell(true);
        }
    }

    /** The two were made one: what is to be read next takes the focus. */
    void fold() {
        tell(differs.getAsBoolean());
        if (!isOpen()) {
            getSummary().getElement().callJsFunction("focus");
        }
    }

    void begin() {
        tell(differs.getAsBoolean());
    }

    private void tell(boolean open) {
        setSummaryText(say(open ? "scorecard.form.sheetDiffers" : "scorecard.form.sheetAgrees"));
        setOpen(open);
    }
}
