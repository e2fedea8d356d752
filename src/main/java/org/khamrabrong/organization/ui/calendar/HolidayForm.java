package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.HolidayName;

/** A new holiday: its day and its names; a refusal stands beside it and nothing typed is lost. */
class HolidayForm extends Div {

    private final ThaiDateField day = new ThaiDateField(say("organization.calendar.day"));
    private final HolidayNames names = new HolidayNames();
    private final Div refused = new Div();
    private final transient Entering entering;

    HolidayForm(Entering entering) {
        this.entering = entering;
        addClassName("k-stack");
        day.setRequiredIndicatorVisible(true);
        Button button = new Button(say("organization.calendar.enter"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                enter();
            } finally {
                button.setEnabled(true);
            }
        });
        add(new Div(day), names, refused, new Div(button));
    }

    private void enter() {
        refused.removeAll();
        if (!(day.check() & names.check())) {
            return;
        }
        HolidayName asked = new HolidayName(day.day().orElseThrow(), names.thai(), names.english());
        String moves = entering.moves(asked);
        if (moves.isEmpty()) {
            keep(asked);
        } else {
            String enter = say("organization.calendar.enter");
            Confirm.ask(enter, moves, enter, () -> keep(asked));
        }
    }

    private void keep(HolidayName asked) {
        try {
            entering.enter(asked);
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, say(refusal.key(), refusal.arguments())));
        }
    }

    /** What becomes of a holiday that was typed. */
    interface Entering {

        /** Which steps that wait would be due on another day; empty where none would. */
        String moves(HolidayName asked);

        void enter(HolidayName asked);
    }
}
