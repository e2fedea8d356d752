package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitChange;
import org.khamrabrong.organization.UnitChange.Charge;
import org.khamrabrong.organization.UnitChange.Correct;
import org.khamrabrong.organization.UnitChange.Dissolve;
import org.khamrabrong.organization.UnitChange.Merge;
import org.khamrabrong.organization.UnitChange.Move;
import org.khamrabrong.organization.UnitChange.Relevel;
import org.khamrabrong.organization.UnitChange.Rename;
import org.khamrabrong.organization.UnitChange.TakeBack;
import org.khamrabrong.organization.UnitChanges;
import org.khamrabrong.organization.UnitNode;
import org.khamrabrong.organization.UnitPage;
import org.khamrabrong.organization.UnitParticulars;
import org.khamrabrong.organization.UnitRequest;
import org.khamrabrong.organization.UnitRow;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** The dialogs in which a unit is changed: the new value, from when, what comes of it, and only then the deed. */
final class UnitForms {

    private final UnitPage page;
    private final Supplier<List<UnitRow>> units;
    private final LocalDate today;
    private final UnitChanges changes;
    private final Runnable done;
    private final UnitFields fields;

    UnitForms(UnitPage page, Supplier<List<UnitRow>> units, LocalDate today, UnitChanges changes, Runnable done) {
        this.page = page;
        this.units = units;
        this.today = today;
        this.changes = changes;
        this.done = done;
        this.fields = new UnitFields(today).show(page.unit().code(), present());
    }

    void rename() {
        dated("Rename", fields::checkNames, () -> new Rename(fields.names()), fields.name, fields.english);
    }

    void move() {
        UnitChoice parent = choice(
                "organization.unit.parent",
                row -> row.level().compareTo(present().level()) <= 0);
        dated("Move", () -> chosen(parent), () -> new Move(parent.getValue()), parent);
    }

    void relevel() {
        dated("Relevel", fields::checkLevel, () -> new Relevel(fields.level.getValue()), fields.level);
    }

    void charge() {
        dated(
                "Charge",
                () -> true,
                () -> new Charge(fields.headsOffice.getValue(), fields.signs.getValue()),
                fields.headsOffice,
                fields.signs);
    }

    void correct() {
        open(
                "Correct",
                () -> fields.checkCode() & fields.checkNames(),
                () -> new Correct(
                        fields.code.getValue(), fields.names(), fields.headsOffice.getValue(), fields.signs.getValue()),
                fields.code,
                fields.name,
                fields.english,
                fields.headsOffice,
                fields.signs);
    }

    void merge() {
        UnitChoice successor = choice("organization.unit.successor", row -> true);
        dated("Merge", () -> chosen(successor), () -> new Merge(successor.getValue()), successor)
                .destructive();
    }

    void dissolve() {
        dated("Dissolve", () -> true, Dissolve::new).destructive();
    }

    void takeBack(LocalDate planned) {
        fields.from.show(planned);
        open("TakeBack", () -> true, TakeBack::new).destructive();
    }

    private UnitDialog dated(
            String kind, BooleanSupplier filled, Supplier<UnitChange> change, Component... components) {
        Component[] all =
                Stream.concat(Arrays.stream(components), Stream.of(fields.from)).toArray(Component[]::new);
        return open(kind, () -> filled.getAsBoolean() & fields.from.check(), change, all);
    }

    private UnitDialog open(String kind, BooleanSupplier complete, Supplier<UnitChange> change, Component... shown) {
        Supplier<UnitRequest> asked = () -> new UnitRequest(
                page.unit().id(), page.unit().version(), fields.from.day().orElse(today), change.get());
        UnitDialog dialog = new UnitDialog(
                Words.say("organization.change." + kind),
                Words.say(
                        "organization.change." + kind + ".help",
                        Words.name(page.unit().names())),
                complete,
                () -> changes.preview(asked.get()),
                () -> {
                    changes.take(asked.get());
                    Notices.success(Words.say("organization.unit.changed"));
                    done.run();
                });
        Div form = new Div(shown);
        form.addClassName("k-form");
        dialog.fields(form);
        UnitFields.follow(dialog::touched, shown);
        dialog.open();
        return dialog;
    }

    private UnitChoice choice(String label, Predicate<UnitNode> offered) {
        UUID itself = page.unit().id();
        UnitChoice choice = new UnitChoice(Words.say(label), units.get())
                .offering(row -> !row.id().equals(itself) && offered.test(row));
        choice.addClassName("k-wide");
        return choice;
    }

    private static boolean chosen(UnitChoice choice) {
        boolean fine = choice.getValue() != null;
        choice.setInvalid(!fine);
        choice.setErrorMessage(fine ? null : Words.say("organization.unit.choose"));
        return fine;
    }

    private UnitParticulars present() {
        return page.life().nearest(today).what();
    }
}
