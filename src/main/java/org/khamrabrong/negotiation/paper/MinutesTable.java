package org.khamrabrong.negotiation.paper;

import java.util.List;
import org.khamrabrong.document.report.PaperCriteria;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;

/** What was proposed on every indicator, what was said to it, and what the committee resolved. */
final class MinutesTable {

    private static final List<Integer> WIDTHS = List.of(12, 70, 42, 42);

    private final Session session;
    private final Says says;

    MinutesTable(Session session, Says says) {
        this.session = session;
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
                session.held().items().stream().map(this::line).toList());
    }

    private Row line(ItemRow item) {
        String reason = item.offers().size() > 1 ? item.latest().reason() : "";
        return new Row(List.of(
                Cell.of(item.indicator()).aligned(Align.CENTRE),
                Cell.of(Text.bold(session.name(item)).and(Text.of("\n" + terms(proposed(item))))),
                Cell.of(reason.isBlank() ? says.say("negotiation.paper.noRemark") : reason),
                Cell.of(resolution(item))));
    }

    private String resolution(ItemRow item) {
        if (!item.agreed()) {
            return says.say("negotiation.paper.settled.not");
        }
        if (session.settledBefore(item)) {
            return says.say("negotiation.paper.settled.before");
        }
        Terms settled = item.latest().terms();
        return settled.equals(proposed(item))
                ? says.say("negotiation.paper.settled.asProposed")
                : says.say("negotiation.paper.settled.adjusted", terms(settled));
    }

    private static Terms proposed(ItemRow item) {
        return item.offers().get(0).terms();
    }

    private String terms(Terms terms) {
        return says.say(
                "negotiation.paper.terms",
                says.number(terms.weight()),
                says.number(terms.target()),
                terms.points().isEmpty() ? Says.NOTHING : PaperCriteria.across(terms.points(), says));
    }
}
