package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.UnitParticulars;
import org.khamrabrong.organization.UnitTexts;

/** The fields in which a unit is described; each form shows those that it needs. */
final class UnitFields {

    final TextField code = text("organization.unit.field.code");
    final TextField name = text("organization.unit.field.name");
    final TextField english = text("organization.unit.field.nameEnglish");
    final Select<UnitLevel> level = new Select<>();
    final Checkbox headsOffice = new Checkbox(Words.say("organization.unit.headsOffice.true"));
    final Checkbox signs = new Checkbox(Words.say("organization.unit.signs.true"));
    final ThaiDateField from = new ThaiDateField(Words.say("organization.unit.from"));

    UnitFields(LocalDate today) {
        level.setLabel(Words.say("organization.unit.level"));
        level.setItems(UnitLevel.values());
        level.setItemLabelGenerator(one -> Words.say("organization.level." + one));
        from.show(today);
        signs.setValue(true);
        name.addClassName("k-wide");
        english.addClassName("k-wide");
    }

    UnitFields show(String present, UnitParticulars what) {
        code.setValue(present);
        name.setValue(what.names().thai());
        english.setValue(Objects.requireNonNullElse(what.names().english(), ""));
        level.setValue(what.level());
        headsOffice.setValue(what.headsOffice());
        signs.setValue(what.signs());
        return this;
    }

    UnitName names() {
        return new UnitName(name.getValue(), english.getValue());
    }

    boolean checkNames() {
        return TextBounds.checkNeeded(name, WrittenText.NAME, Words.say("organization.refusal.unitNameMissing"))
                & TextBounds.check(english, WrittenText.NAME);
    }

    boolean checkCode() {
        boolean fine = !code.getValue().isBlank() && code.getValue().strip().length() <= UnitTexts.LONGEST_CODE;
        return say(code, fine ? null : Words.say("organization.refusal.unitCodeNotAllowed", UnitTexts.LONGEST_CODE));
    }

    boolean checkLevel() {
        boolean fine = !level.isEmpty();
        level.setInvalid(!fine);
        level.setErrorMessage(fine ? null : Words.say("organization.unit.levelMissing"));
        return fine;
    }

    /** Runs it whenever one of these says something else. */
    static void follow(Runnable work, Component... fields) {
        Stream.of(fields)
                .filter(HasValue.class::isInstance)
                .map(field -> (HasValue<?, ?>) field)
                .forEach(field -> field.addValueChangeListener(change -> work.run()));
    }

    private static boolean say(TextField field, @Nullable String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }

    private static TextField text(String label) {
        TextField field = new TextField(Words.say(label));
        field.setManualValidation(true);
        return field;
    }
}
