package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.PreparedRow;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearOpening;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.Words;

/** Begins to prepare a year; proposes the one after the newest. */
class PrepareCard extends Card {

    private final YearOpening opening;
    private final ThaiDecimalField year = new ThaiDecimalField(getTranslation("cycle.prepare.year"));

    PrepareCard(YearOpening opening, YearCalls years, List<CycleRow> open, List<PreparedRow> prepared) {
        super(Words.say("cycle.prepare.new"));
        this.opening = opening;
        FiscalYear proposed = Stream.concat(
                        open.stream().map(CycleRow::year), prepared.stream().map(PreparedRow::year))
                .max(Comparator.comparing(FiscalYear::gregorian))
                .map(FiscalYear::next)
                .orElseGet(years::presentYear);
        year.needed().whole().between(BigDecimal.valueOf(2500), BigDecimal.valueOf(2699));
        year.show(BigDecimal.valueOf(proposed.buddhist()));
        Button begin = new Button(getTranslation("cycle.prepare.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(year, begin);
        row.addClassName("k-inline-form");
        Paragraph help = new Paragraph(getTranslation("cycle.prepare.help"));
        help.addClassName("k-help");
        add(help, row);
    }

    private void begin() {
        if (!year.check()) {
            return;
        }
        FiscalYear wanted = FiscalYear.ofBuddhist(year.decimal().orElseThrow().intValueExact());
        try {
            opening.prepare(wanted);
        } catch (Refusal refused) {
            year.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
            year.setInvalid(true);
            year.focus();
            return;
        }
        UI.getCurrent().navigate(CycleNavigation.toPreparing(wanted));
    }
}
