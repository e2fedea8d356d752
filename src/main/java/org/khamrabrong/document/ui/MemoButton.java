package org.khamrabrong.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.khamrabrong.paper.Digits;

/** Asks for what a memo needs; what it is about is looked up only when somebody wants it. */
class MemoButton extends Button {

    MemoButton(Supplier<MemoOffer> memo, Supplier<Digits> digits) {
        setText(getTranslation("document.memo.write"));
        setIcon(VaadinIcon.ENVELOPE_O.create());
        addClickListener(click -> new MemoDialog(memo.get(), digits.get()).open());
    }
}
