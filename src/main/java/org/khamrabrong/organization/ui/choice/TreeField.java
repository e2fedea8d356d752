package org.khamrabrong.organization.ui.choice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitNode;

/** Shows what is chosen, and opens the tree to choose from. */
abstract class TreeField<V> extends CustomField<V> {

    private final transient UnitForest<UnitNode> forest;
    private transient Predicate<UnitNode> offered = unit -> true;
    private final TextField words = new TextField();
    private final Button open;
    private final Button clear;
    private final String label;

    /** @param none its value where nothing is chosen */
    TreeField(String label, UnitForest<UnitNode> forest, @Nullable V none) {
        super(none);
        this.forest = forest;
        this.label = label;
        setLabel(label);
        addClassName("k-unit-choice");
        words.setReadOnly(true);
        words.setPlaceholder(getTranslation("organization.choice.none"));
        words.setAriaLabel(label);
        open = new Button(getTranslation("organization.choice.open"), click -> open());
        open.setAriaLabel(getTranslation("organization.choice.open.of", label));
        clear = new Button(Tone.decorative(VaadinIcon.CLOSE_SMALL), click -> takeNone());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        clear.setAriaLabel(getTranslation("organization.choice.clear", label));
        clear.setVisible(false);
        Div row = new Div(words, clear, open);
        row.addClassName("k-unit-choice-row");
        add(row);
    }

    final void offer(Predicate<UnitNode> units) {
        offered = units;
    }

    final Predicate<UnitNode> offered() {
        return offered;
    }

    final UnitForest<UnitNode> forest() {
        return forest;
    }

    final void show(String text) {
        words.setValue(text);
        clear.setVisible(!text.isEmpty() && !isReadOnly());
    }

    /** Puts the picker into the dialog, and what closes it. */
    abstract void open(PageDialog dialog, UnitPicker picker);

    abstract void takeNone();

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        open.setVisible(!readOnly);
        clear.setVisible(!readOnly && !words.isEmpty());
    }

    private void open() {
        PageDialog dialog = new PageDialog();
        dialog.addClassName("k-unit-dialog");
        dialog.setHeaderTitle(label);
        UnitPicker picker = new UnitPicker(label, forest, offered);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> dialog.close());
        dialog.getFooter().add(cancel);
        open(dialog, picker);
        dialog.open();
        picker.focusSearch();
    }
}
