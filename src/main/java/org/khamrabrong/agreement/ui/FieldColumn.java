package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDecimalField;

/**
 * What is asked for in one column of a table that is filled in.
 *
 * @param label message key
 * @param needed whether a row that has anything at all must have this
 */
record FieldColumn(String name, String label, Kind kind, boolean needed) {

    enum Kind {
        TEXT,
        WORDS,
        DECIMAL
    }

    static FieldColumn decimal(String name, String label, boolean needed) {
        return new FieldColumn(name, label, Kind.DECIMAL, needed);
    }

    static FieldColumn text(String name, String label, boolean needed) {
        return new FieldColumn(name, label, Kind.TEXT, needed);
    }

    /** Sentences, which grow downwards. */
    static FieldColumn words(String name, String label) {
        return new FieldColumn(name, label, Kind.WORDS, false);
    }

    TextFieldBase<?, String> field() {
        return switch (kind) {
            case DECIMAL -> new ThaiDecimalField("");
            case WORDS -> TextBounds.follow(new TextArea(), WrittenText.INDICATOR);
            case TEXT -> TextBounds.follow(new TextField(), WrittenText.INDICATOR);
        };
    }

    void keep(TypedFields typed, String name, TextFieldBase<?, String> field) {
        if (field instanceof TextArea area) {
            typed.add(name, area);
        } else {
            typed.add(name, (TextField) field);
        }
    }
}
