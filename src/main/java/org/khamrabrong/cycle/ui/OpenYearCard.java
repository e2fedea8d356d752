package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.ThaiDecimalField;

/** Opens a new year; proposes the one after the newest and the usual rounds. */
class OpenYearCard extends Card {

    private record RoundFields(int number, int months, ThaiDateField opens, ThaiDateField due) {

        boolean check() {
            return opens.check() & due.check();
        }

        CycleRound round() {
            return new CycleRound(
                    number, months, opens.day().orElseThrow(), due.day().orElseThrow());
        }
    }

    private final YearCalls calls;
    private final Runnable done;
    private final ThaiDecimalField year;
    private final List<RoundFields> rounds = new ArrayList<>();

    OpenYearCard(YearCalls calls, List<CycleRow> years, Runnable done) {
        this.calls = calls;
        this.done = done;
        FiscalYear proposed =
                years.isEmpty() ? calls.presentYear() : years.get(0).year().next();
        add(new H2(getTranslation("cycle.open")));
        year = new ThaiDecimalField(getTranslation("cycle.open.year"))
                .needed()
                .whole()
                .between(BigDecimal.valueOf(2500), BigDecimal.valueOf(2700));
        year.show(BigDecimal.valueOf(proposed.buddhist()));
        add(new Div(year));
        YearCalls.usualRounds(proposed).forEach(this::offer);
        add(new Div(new Button(getTranslation("cycle.open.action"), click -> open())));
    }

    private void offer(CycleRound usual) {
        ThaiDateField opens = new ThaiDateField(getTranslation("cycle.open.round.opens", usual.months()));
        ThaiDateField due = new ThaiDateField(getTranslation("cycle.open.round.due", usual.months()));
        rounds.add(
                new RoundFields(usual.number(), usual.months(), opens.show(usual.opensOn()), due.show(usual.dueOn())));
        Div row = new Div(opens, due);
        row.addClassName("k-inline-form");
        add(row);
    }

    private void open() {
        boolean readable = year.check();
        for (RoundFields round : rounds) {
            readable &= round.check();
        }
        if (readable) {
            FiscalYear opened =
                    FiscalYear.ofBuddhist(year.decimal().orElseThrow().intValueExact());
            try {
                calls.open(opened, rounds.stream().map(RoundFields::round).toList());
            } catch (Refusal refused) {
                sayBeside(refused);
                return;
            }
            Notices.success(getTranslation("cycle.open.done", opened));
            done.run();
        }
    }

    /** At the year or at the day that it speaks of; what was typed stays. */
    private void sayBeside(Refusal refused) {
        TextField field = switch (refused.key()) {
            case "cycle.refusal.roundTooEarly" -> round(refused).opens();
            case "cycle.refusal.roundDueBeforeOpen" -> round(refused).due();
            default -> year;
        };
        say(field, getTranslation(refused.key(), refused.arguments()));
        field.focus();
    }

    private RoundFields round(Refusal refused) {
        return rounds.stream()
                .filter(round -> refused.arguments()[0].equals(round.number()))
                .findFirst()
                .orElseThrow(() -> refused);
    }

    private static void say(TextField field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
    }
}
