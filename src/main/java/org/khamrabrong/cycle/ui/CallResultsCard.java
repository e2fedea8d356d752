package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.CallOutcome;
import org.khamrabrong.cycle.CalledUnit;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;

/** What came of each unit, filtered by outcome, also as a file. */
class CallResultsCard extends Card {

    private final transient UnitCalls calls;
    private final FiscalYear year;
    private final Select<CallOutcome> outcome = new Select<>();
    private final Anchor file = new Anchor("", getTranslation("cycle.result.file"));
    private final SliceTable<CalledUnit> table;

    CallResultsCard(UnitCalls calls, FiscalYear year) {
        super(Words.say("cycle.result.title"));
        this.calls = calls;
        this.year = year;
        outcome.setLabel(getTranslation("cycle.result.outcome"));
        outcome.setItems(CallOutcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(getTranslation("cycle.result.any"));
        outcome.setItemLabelGenerator(
                item -> getTranslation(item == null ? "cycle.result.any" : "cycle.outcome." + item));
        outcome.addValueChangeListener(change -> reload());
        file.getElement().setAttribute("download", true);
        Div tools = new Div(outcome, file);
        tools.addClassNames("k-row", "k-filters");
        table = new SliceTable<CalledUnit>(getTranslation("cycle.result.title"))
                .column(getTranslation("cycle.result.unit"), row -> Words.name(row.name()), "k-line-title")
                .column(getTranslation("cycle.result.code"), CalledUnit::code)
                .componentColumn(getTranslation("cycle.result.outcome"), this::outcome)
                .column(getTranslation("cycle.result.why"), CallResultsCard::why, "k-wide")
                .column(
                        getTranslation("cycle.result.at"),
                        row -> Words.formats().dateTime(row.at()),
                        "k-nowrap")
                .whenEmpty(() ->
                        new EmptyState(getTranslation("cycle.result.none"), getTranslation("cycle.result.none.next")));
        add(tools, table);
        reload();
    }

    void reload() {
        CallOutcome wanted = outcome.getValue();
        file.setHref(CallResultsFile.address(year, wanted, getLocale()));
        table.show(page -> calls.results(year, wanted, page));
    }

    private Component outcome(CalledUnit row) {
        Tone tone = switch (row.outcome()) {
            case WAITING -> Tone.INFO;
            case ASKED, ASKED_BEFORE -> Tone.DONE;
            case LEFT_OUT -> Tone.WARNING;
            case REFUSED -> Tone.ERROR;
        };
        return new Badge(tone, getTranslation("cycle.outcome." + row.outcome()));
    }

    static String why(CalledUnit row) {
        List<String> why = row.why();
        if (why.isEmpty()) {
            return "";
        }
        return row.outcome() == CallOutcome.LEFT_OUT
                ? why.stream()
                        .map(gap -> Words.say("cycle.gap." + gap))
                        .collect(Collectors.joining(Words.say("cycle.gap.and")))
                : Words.say(why.get(0), (Object[]) why.subList(1, why.size()).toArray(String[]::new));
    }

    /** Null where the text names none. */
    static @Nullable CallOutcome outcome(String text) {
        return Arrays.stream(CallOutcome.values())
                .filter(candidate -> candidate.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
