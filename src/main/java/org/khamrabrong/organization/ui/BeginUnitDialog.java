package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.NewUnit;
import org.khamrabrong.organization.UnitChanges;
import org.khamrabrong.organization.UnitParticulars;
import org.khamrabrong.organization.UnitRow;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** A new unit: its code, names, level, where it stands, and from when. */
final class BeginUnitDialog extends UnitDialog {

    private BeginUnitDialog(Form form, UnitChanges changes, Runnable done) {
        super(
                Words.say("organization.unit.begin"),
                Words.say("organization.unit.begin.help"),
                form::complete,
                () -> changes.preview(form.read()),
                () -> {
                    changes.begin(form.read());
                    Notices.success(Words.say("organization.unit.begun"));
                    done.run();
                });
        form.show(this);
    }

    /** @param units among which the one above is chosen */
    BeginUnitDialog(List<UnitRow> units, LocalDate today, UnitChanges changes, Runnable done) {
        this(new Form(units, today), changes, done);
    }

    private static final class Form {

        private final UnitFields fields;
        private final UnitChoice parent;

        Form(List<UnitRow> units, LocalDate today) {
            fields = new UnitFields(today);
            parent = new UnitChoice(Words.say("organization.unit.parent"), units);
            parent.addClassName("k-wide");
        }

        void show(UnitDialog dialog) {
            Div form = new Div(
                    fields.code,
                    fields.level,
                    fields.name,
                    fields.english,
                    parent,
                    fields.headsOffice,
                    fields.signs,
                    fields.from);
            form.addClassName("k-form");
            dialog.fields(form);
            UnitFields.follow(
                    dialog::touched,
                    fields.code,
                    fields.level,
                    fields.name,
                    fields.english,
                    parent,
                    fields.headsOffice,
                    fields.signs,
                    fields.from);
        }

        boolean complete() {
            return fields.checkCode() & fields.checkLevel() & fields.checkNames() & fields.from.check();
        }

        NewUnit read() {
            return new NewUnit(
                    fields.code.getValue(),
                    new UnitParticulars(
                            fields.names(),
                            fields.level.getValue(),
                            parent.getValue(),
                            fields.headsOffice.getValue(),
                            fields.signs.getValue()),
                    fields.from.day().orElseThrow());
        }
    }
}
