package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.DeputyChoices;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.PersonChoice;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * For whom, by whom, in which role, by which order, from which day to which; a refusal stands beside it and nothing typed is
 * lost.
 */
final class DeputyForm extends Div {

    private final ComboBox<PersonChoice> person = new ComboBox<>();
    private final ComboBox<PersonChoice> deputy = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final TextField authority = new TextField();
    private final ThaiDateField from;
    private final ThaiDateField until;
    private final Div refused = new Div();
    private final @Nullable String absent;
    private final transient Consumer<Appointment> enter;

    private DeputyForm(
            @Nullable String absent, Collection<Role> roles, DeputyChoices choices, Consumer<Appointment> enter) {
        this.absent = absent;
        this.enter = enter;
        addClassName("k-stack");
        choice(person, "organization.deputies.person", choices::absent);
        choice(deputy, "organization.deputies.deputy", choices::deputies);
        role.setLabel(getTranslation("organization.deputies.role"));
        role.setItems(roles.stream().sorted().toList());
        role.setItemLabelGenerator(DeputyForm::role);
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(role(null));
        role.addClassName("k-wide");
        authority.setLabel(getTranslation("organization.deputies.authority"));
        authority.setHelperText(getTranslation("organization.deputies.authority.help"));
        authority.setMaxLength(WrittenText.NAME.longest());
        authority.addClassName("k-wide");
        from = new ThaiDateField(getTranslation("organization.deputies.from"));
        until = new ThaiDateField(getTranslation("organization.deputies.until"));
        Div days = new Div(from, until);
        days.addClassName("k-row");
        refused.getElement().setAttribute("role", "alert");
        add(person, deputy, role, authority, days, refused, new Div(button()));
    }

    /** For the administrator, who also enters orders. */
    static DeputyForm ofAnybody(DeputyChoices choices, Consumer<Appointment> enter) {
        return new DeputyForm(null, Role.doingSteps(), choices, enter);
    }

    /** For a head, of somebody of the unit. */
    static DeputyForm ofUnit(DeputyChoices choices, Consumer<Appointment> enter) {
        DeputyForm form = new DeputyForm(null, Role.doingSteps(), choices, enter);
        form.authority.setVisible(false);
        return form;
    }

    /** For whoever is to be away. */
    static DeputyForm of(Person absent, DeputyChoices choices, Consumer<Appointment> enter) {
        DeputyForm form = new DeputyForm(absent.username(), absent.rolesOfSteps(), choices, enter);
        form.person.setVisible(false);
        form.authority.setVisible(false);
        return form;
    }

    /** @param role null for all */
    static String role(@Nullable Role role) {
        return Words.say(role == null ? "organization.deputies.everyRole" : "organization.role." + role);
    }

    private Button button() {
        Button button = new Button(getTranslation("organization.deputies.enter"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                enter();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void enter() {
        refused.removeAll();
        if (!complete()) {
            return;
        }
        try {
            enter.accept(new Appointment(
                    absent == null ? username(person) : absent,
                    username(deputy),
                    role.getValue(),
                    authority.getValue(),
                    from.day().orElse(null),
                    until.day().orElse(null)));
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        person.clear();
        deputy.clear();
        role.clear();
        authority.clear();
        from.show(null);
        until.show(null);
    }

    /** Whether all was said; else every field that lacks it says so. */
    private boolean complete() {
        return (absent != null || said(person, "person")) & said(deputy, "deputy") & from.check() & until.check();
    }

    static <F extends HasValue<?, ?> & HasValidation> boolean said(F field, String name) {
        boolean said = !field.isEmpty();
        field.setErrorMessage(said ? null : Words.say("organization.deputies.missing." + name));
        field.setInvalid(!said);
        return said;
    }

    static void choice(ComboBox<PersonChoice> box, String key, BiFunction<String, Pageable, List<PersonChoice>> page) {
        box.setLabel(box.getTranslation(key));
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        box.addClassName("k-wide");
        box.setItemLabelGenerator(one ->
                box.getTranslation("organization.deputies.choice", one.name(), one.position(), Words.name(one.unit())));
        box.setItems(query ->
                page
                        .apply(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
    }

    private static @Nullable String username(ComboBox<PersonChoice> box) {
        return box.getValue() == null ? null : box.getValue().username();
    }
}
