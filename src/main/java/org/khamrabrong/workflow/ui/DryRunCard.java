package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.DryRun;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** What a table would answer for the units of today, beside what holds now: differences first, gaps named. */
final class DryRunCard extends Card {

    DryRunCard(DecisionTable table, DryRun run) {
        super(say("workflow.table.dryRun"));
        TableWords words = new TableWords(table);
        int units = run.lines().size();
        int differing = run.differences().size();
        add(new Message(
                run.lost().isEmpty() ? Tone.INFO : Tone.ERROR,
                say(
                        run.lost().isEmpty() ? "workflow.table.dryRun.sum" : "workflow.table.dryRun.lost",
                        differing,
                        units,
                        run.lost().size())));
        if (!run.gaps().isEmpty() && run.lost().isEmpty()) {
            add(new Message(
                    Tone.WARNING, say("workflow.table.dryRun.gaps", run.gaps().size())));
        }
        add(new SliceTable<DryRun.Line>(say("workflow.table.dryRun"))
                .componentColumn(say("workflow.table.unit"), DryRunCard::unit, "k-line-title")
                .componentColumn(
                        say("workflow.table.before"), line -> lines(words.differing(line.before(), line.after())))
                .componentColumn(
                        say("workflow.table.after"), line -> lines(words.differing(line.after(), line.before())))
                .show(page -> slice(run.lines(), page)));
    }

    private static Div unit(DryRun.Line line) {
        Div place = new Div(new Span(Words.name(line.unit().names())));
        place.addClassName("k-line-words");
        if (line.gap() != null) {
            place.add(new Badge(Tone.ERROR, say(line.gap().key(), line.gap().arguments())));
        } else {
            place.add(
                    line.differs()
                            ? new Badge(Tone.WARNING, say("workflow.table.differs"))
                            : new Badge(Tone.NEUTRAL, say("workflow.table.same")));
        }
        return place;
    }

    private static Span lines(String text) {
        Span words = new Span(text.isEmpty() ? say("workflow.table.noAnswer") : text);
        words.addClassName("k-preserve");
        return words;
    }

    private static <T> Slice<T> slice(List<T> all, Pageable page) {
        int from = Math.min((int) page.getOffset(), all.size());
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }
}
