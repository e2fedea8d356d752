package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.organization.HolidayRow;

/** Last year's holidays that fall on the same day every year, each to be confirmed. */
class ProposalCard extends Card {

    /** @param moves what waits would be due on another day by holidays on those days; empty where nothing would */
    ProposalCard(
            List<HolidayRow> proposed,
            FiscalYear last,
            Function<List<LocalDate>, String> moves,
            Consumer<List<HolidayRow>> take) {
        super(say("organization.calendar.proposal", last));
        CheckboxGroup<HolidayRow> group = new CheckboxGroup<>(say("organization.calendar.proposal.choose"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(proposed);
        group.setItemLabelGenerator(
                row -> say("organization.calendar.proposal.row", HolidayList.day(row), HolidayList.name(row)));
        group.setValue(new LinkedHashSet<>(proposed));
        Button button = new Button(say("organization.calendar.proposal.take"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                ask(proposed.stream().filter(group.getValue()::contains).toList(), moves, take);
            } finally {
                button.setEnabled(true);
            }
        });
        group.addValueChangeListener(
                change -> button.setEnabled(!change.getValue().isEmpty()));
        Paragraph help = new Paragraph(say("organization.calendar.proposal.help"));
        help.addClassNames("k-quiet", "k-small");
        add(help, group, new Div(button));
    }

    private static void ask(
            List<HolidayRow> chosen, Function<List<LocalDate>, String> moves, Consumer<List<HolidayRow>> take) {
        String moved = moves.apply(chosen.stream().map(HolidayRow::day).toList());
        if (moved.isEmpty()) {
            take.accept(chosen);
        } else {
            String words = say("organization.calendar.proposal.take");
            Confirm.ask(words, moved, words, () -> take.accept(chosen));
        }
    }
}
