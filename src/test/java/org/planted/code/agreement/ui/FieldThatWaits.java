package org.planted.code.agreement.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Mistake: waits in the framework's way, which loses pasted text. */
class FieldThatWaits extends TextArea {

    private static final long serialVersionUID = 1L;

    FieldThatWaits() {
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
