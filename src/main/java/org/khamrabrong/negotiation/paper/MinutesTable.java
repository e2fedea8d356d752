package org.khamrabrong.negotiation.paper;

import java.util.List;
import org.khamrabrong.document.report.PaperCriteria;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.negotiation.paper.MinutesFacts.Matter;
import org.khamrabrong.negotiation.paper.MinutesFacts.Terms;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** What was proposed on every indicator, what was said to it, and what the committee resolved. */
final class MinutesTable {

    private static final List<Integer> WIDTHS = List.of(12, 70, 42, 42);

    private final MinutesFacts facts;
    private final Says says;

    MinutesTable(MinutesFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    Table table() {
        Row heads = new Row(List.of(
                Cell.head(says.say("negotiation.paper.column.number")),
                Cell.head(says.say("negotiation.paper.column.matter")),
                Cell.head(says.say("negotiation.paper.column.discussion")),
                Cell.head(says.say("negotiation.paper.column.resolution"))));
        return new Table(
                says.say("negotiation.paper.title"),
                WIDTHS,
                List.of(heads),
                facts.matters().stream().map(this::line).toList());
    }

    private Row line(Matter matter) {
        return new Row(List.of(
                Cell.of(matter.number()).aligned(Align.CENTRE),
                Cell.of(Text.bold(matter.name()).and(Text.of("\n" + terms(matter.proposed())))),
                Cell.of(matter.reason().isBlank() ? says.say("negotiation.paper.noRemark") : matter.reason()),
                Cell.of(resolution(matter))));
    }

    private String resolution(Matter matter) {
        if (matter.settled() == null) {
            return says.say("negotiation.paper.settled.not");
        }
        if (matter.before()) {
            return says.say("negotiation.paper.settled.before");
        }
        return same(matter)
                ? says.say("negotiation.paper.settled.asProposed")
                : says.say("negotiation.paper.settled.adjusted", terms(matter.settled()));
    }

    private static boolean same(Matter matter) {
        return matter.settled().equals(matter.proposed());
    }

    private String terms(Terms terms) {
        return says.say(
                "negotiation.paper.terms",
                says.number(terms.weight()),
                says.number(terms.target()),
                terms.points().isEmpty() ? Says.NOTHING : PaperCriteria.across(terms.points(), says));
    }
}
