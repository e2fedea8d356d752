package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Attendance;
import org.khamrabrong.organization.DeputyChoices;
import org.khamrabrong.organization.PersonChoice;

/** Who is away, from which day to which; a refusal stands beside it and nothing typed is lost. */
final class AbsenceForm extends Div {

    private final ComboBox<PersonChoice> person = new ComboBox<>();
    private final ThaiDateField from = new ThaiDateField(getTranslation("organization.deputies.from"));
    private final ThaiDateField until = new ThaiDateField(getTranslation("organization.deputies.until"));
    private final Div refused = new Div();
    private final transient Attendance attendance;
    private final @Nullable String absent;
    private final transient Runnable changed;

    private AbsenceForm(Attendance attendance, @Nullable String absent, DeputyChoices choices, Runnable changed) {
        this.attendance = attendance;
        this.absent = absent;
        this.changed = changed;
        addClassName("k-stack");
        DeputyForm.choice(person, "organization.deputies.person", choices::absent);
        person.setVisible(absent == null);
        Div days = new Div(from, until);
        days.addClassName("k-row");
        refused.getElement().setAttribute("role", "alert");
        Button button = new Button(getTranslation("organization.absence.enter"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                enter();
            } finally {
                button.setEnabled(true);
            }
        });
        add(person, days, refused, new Div(button));
    }

    static AbsenceForm of(String username, Attendance attendance, DeputyChoices choices, Runnable changed) {
        return new AbsenceForm(attendance, username, choices, changed);
    }

    /** For a head, of somebody of the unit. */
    static AbsenceForm ofUnit(Attendance attendance, DeputyChoices choices, Runnable changed) {
        return new AbsenceForm(attendance, null, choices, changed);
    }

    private void enter() {
        refused.removeAll();
        if (!complete()) {
            return;
        }
        String who = absent == null ? Objects.requireNonNull(person.getValue()).username() : absent;
        try {
            attendance.announce(who, from.day().orElse(null), until.day().orElse(null));
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        person.clear();
        from.show(null);
        until.show(null);
        Notices.success(getTranslation("organization.absence.entered"));
        changed.run();
    }

    private boolean complete() {
        return (absent != null || DeputyForm.said(person, "person")) & from.check() & until.check();
    }
}
