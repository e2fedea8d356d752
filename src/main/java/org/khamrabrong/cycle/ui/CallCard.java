package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.cycle.CallResult;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Unit;

/** Asks chosen units for their drafts of an opened year. */
class CallCard extends Card {

    private final YearCalls calls;
    private final Consumer<List<CallResult>> done;
    private final Select<FiscalYear> year = new Select<>();
    private final CheckboxGroup<Unit> units = new CheckboxGroup<>();
    private final Paragraph nobody = new Paragraph();

    CallCard(YearCalls calls, List<CycleRow> years, Consumer<List<CallResult>> done) {
        this.calls = calls;
        this.done = done;
        setVisible(!years.isEmpty());
        addHeading();
        year.setLabel(getTranslation("cycle.call.year"));
        year.setItems(years.stream().map(CycleRow::year).toList());
        year.setItemLabelGenerator(Words.formats()::year);
        year.addValueChangeListener(change -> offerUnits());
        units.setLabel(getTranslation("cycle.call.units"));
        units.setItemLabelGenerator(unit -> unit.name(getLocale()));
        units.addThemeName("vertical");
        nobody.setText(getTranslation("cycle.call.none"));
        Div action = new Div(new Button(getTranslation("cycle.call.action"), click -> ask()));
        add(new Div(year), units, nobody, action);
        years.stream().findFirst().ifPresent(newest -> year.setValue(newest.year()));
    }

    private void addHeading() {
        add(new H2(getTranslation("cycle.call")));
        Paragraph help = new Paragraph(getTranslation("cycle.call.help"));
        help.addClassName("k-help");
        add(help);
    }

    private void offerUnits() {
        List<Unit> offered = calls.notYetCalled(year.getValue());
        units.setItems(offered);
        units.setVisible(!offered.isEmpty());
        nobody.setVisible(offered.isEmpty());
    }

    private void ask() {
        boolean chosen = !units.getValue().isEmpty();
        units.setInvalid(!chosen);
        units.setErrorMessage(getTranslation("cycle.call.chooseOne"));
        if (chosen) {
            Confirm.ask(
                    getTranslation("cycle.call"),
                    getTranslation(
                            "cycle.call.confirm",
                            Words.formats().year(year.getValue()),
                            units.getValue().size()),
                    getTranslation("cycle.call.action"),
                    this::call);
        }
    }

    private void call() {
        List<CallResult> results = calls.call(
                year.getValue(), units.getValue().stream().map(Unit::id).toList());
        long asked = results.stream()
                .filter(result -> result.outcome() == CallResult.Outcome.ASKED)
                .count();
        Notices.success(getTranslation("cycle.call.done", asked));
        done.accept(results);
    }
}
