package org.khamrabrong.scorecard.form;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
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
        DECIMAL,
        NOT_NEGATIVE
    }

    static FieldColumn decimal(String name, String label, boolean needed) {
        return new FieldColumn(name, label, Kind.DECIMAL, needed);
    }

    /** A weight, or what is taken off for something: less than nothing would give for it. */
    static FieldColumn notNegative(String name, String label, boolean needed) {
        return new FieldColumn(name, label, Kind.NOT_NEGATIVE, needed);
    }

    /** By which an item or a step is known. */
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
            case NOT_NEGATIVE -> new ThaiDecimalField("").between(BigDecimal.ZERO, null);
            case WORDS -> TextBounds.follow(new TextArea(), written());
            case TEXT -> TextBounds.follow(new TextField(), written());
        };
    }

    WrittenText written() {
        return kind == Kind.TEXT ? WrittenText.ITEM : WrittenText.INDICATOR;
    }

    void keep(TypedFields typed, String name, TextFieldBase<?, String> field) {
        if (field instanceof TextArea area) {
            typed.add(name, area);
        } else {
            typed.add(name, (TextField) field);
        }
    }
}
