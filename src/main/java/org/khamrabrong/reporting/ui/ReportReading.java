package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ChoiceList;
import org.khamrabrong.kit.Lead;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.ReportSheet;

/** A report to be read, one indicator at a time, with room under each for what the reader wants to say. */
class ReportReading extends Div {

    private final transient ReportSheet sheet;
    private final transient Function<String, @Nullable Component> under;
    private final Div place = new Div();
    private final ChoiceList choices = new ChoiceList(getTranslation("reporting.indicators"), this::show);
    private String current;

    ReportReading(ReportSheet sheet, Function<String, @Nullable Component> under) {
        this.sheet = sheet;
        this.under = under;
        addClassName("k-split");
        place.addClassName("k-stack");
        place.getElement().setAttribute("tabindex", "-1");
        add(choices, place);
        show(sheet.items().get(0).number());
    }

    final void show(String number) {
        current = number;
        place.removeAll();
        place.add(new IndicatorReportCard(sheet, sheet.item(number)));
        Component words = under.apply(number);
        if (words != null) {
            place.add(words);
        }
        place.add(ways());
        choices.show(EntryWords.choices(sheet, each -> false), number);
    }

    private Div ways() {
        Div ways = new Div(
                new Button(getTranslation("reporting.previous"), event -> step(-1)),
                new Button(getTranslation("reporting.next"), event -> step(1)));
        ways.addClassName("k-row");
        return ways;
    }

    private void step(int places) {
        List<String> numbers = sheet.items().stream().map(ReportItem::number).toList();
        show(numbers.get(Math.max(0, Math.min(numbers.size() - 1, numbers.indexOf(current) + places))));
        Lead.to(place);
    }
}
