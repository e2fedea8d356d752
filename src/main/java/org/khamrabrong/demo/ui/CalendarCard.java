package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.demo.DemoCalendar;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;

/** Moves the demonstration's calendar: to the next round's opening in one click, or to a day. */
class CalendarCard extends Card {

    private record Opening(FiscalYear year, CycleRound round) {}

    private final DemoCalendar calendar;
    private final Runnable moved;

    CalendarCard(DemoCalendar calendar, List<CycleRow> years, Runnable moved) {
        this.calendar = calendar;
        this.moved = moved;
        Formats formats = Words.formats();
        add(new H2(getTranslation("demo.calendar")));
        add(new Paragraph(getTranslation("demo.calendar.today", formats.date(calendar.today()))));
        Paragraph help = new Paragraph(getTranslation("demo.calendar.help"));
        help.addClassName("k-help");
        add(help);

        ThaiDateField day = new ThaiDateField(getTranslation("demo.calendar.to"));
        Button move = new Button(getTranslation("demo.calendar.move"), click -> {
            if (day.check()) {
                day.day().ifPresent(wanted -> moveTo(wanted, day));
            }
        });
        Div row = new Div(day, move);
        row.addClassName("k-inline-form");
        nextOpening(years).ifPresent(next -> {
            Button jump = new Button(
                    getTranslation(
                            "demo.calendar.next",
                            next.round().months(),
                            formats.year(next.year()),
                            formats.date(next.round().opensOn())),
                    click -> moveTo(next.round().opensOn()));
            jump.addThemeName("primary");
            jump.setId("move-to-next-round");
            Div first = new Div(jump);
            first.addClassName("k-inline-form");
            add(first);
        });
        add(row);
    }

    private Optional<Opening> nextOpening(List<CycleRow> years) {
        return years.stream()
                .flatMap(year -> year.rounds().stream().map(round -> new Opening(year.year(), round)))
                .filter(opening -> opening.round().opensOn().isAfter(calendar.today()))
                .min(Comparator.comparing(opening -> opening.round().opensOn()));
    }

    /** Refused beside the field, where what was typed stays. */
    private void moveTo(LocalDate wanted, ThaiDateField typed) {
        try {
            moveTo(wanted);
        } catch (Refusal refused) {
            typed.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
            typed.setInvalid(true);
            typed.focus();
        }
    }

    private void moveTo(LocalDate day) {
        calendar.moveTo(day);
        Notices.success(getTranslation("demo.calendar.moved", Words.formats().date(day)));
        moved.run();
    }
}
