package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.worklist.OverviewRow;
import org.khamrabrong.worklist.OverviewRow.Waiting;

/** Units and their stages, and where each lies. */
final class OverviewTable extends SliceTable<OverviewRow> {

    /** @param cancelling whether the reader may cancel agreements */
    OverviewTable(DueWords due, boolean narrowed, boolean cancelling) {
        super(say("worklist.overview.title"));
        componentColumn(say("worklist.overview.unit"), OverviewTable::unit, "k-line-title");
        componentColumn(say("worklist.overview.stage"), row -> stage(row, cancelling));
        componentColumn(say("worklist.overview.with"), OverviewTable::with, "k-wide");
        column(
                say("worklist.column.since"),
                row -> row.waits() == null
                        ? Formats.NOTHING
                        : Words.formats().date(row.waits().since()),
                "k-nowrap");
        componentColumn(
                say("worklist.column.due"),
                row -> due.of(row.waits() == null ? null : row.waits().due()));
        whenEmpty(() -> new EmptyState(
                narrowed ? VaadinIcon.SEARCH : VaadinIcon.INBOX,
                say(narrowed ? "worklist.overview.noneFound" : "worklist.overview.none"),
                say(narrowed ? "worklist.overview.noneFound.next" : "worklist.overview.none.next")));
    }

    private static Component unit(OverviewRow row) {
        String name = Words.name(row.unit().name());
        Component first = row.agreement() == null ? new Span(name) : new Anchor("agreements/" + row.agreement(), name);
        first.addClassName("k-strong");
        Span where = new Span(
                row.unit().above() == null
                        ? row.unit().code()
                        : say(
                                "worklist.overview.place",
                                row.unit().code(),
                                Words.name(row.unit().above())));
        where.addClassNames("k-quiet", "k-small");
        Div lines = new Div(first, where);
        lines.addClassName("k-line-words");
        return lines;
    }

    /** The five steps as a short line, with the stage in words. */
    private static Component stage(OverviewRow row, boolean cancelling) {
        Div track = new Div();
        track.addClassName("k-track");
        track.getElement().setAttribute("aria-hidden", "true");
        for (int step = 0; step < Stage.STEPS.size(); step++) {
            Span part = new Span();
            part.getElement().setAttribute("data-state", state(step, row.stage()));
            track.add(part);
        }
        Span word =
                new Span(say(row.stage() == null ? "worklist.overview.notCalled" : "agreement.stage." + row.stage()));
        Div both = new Div(track, word);
        both.addClassName("k-line-words");
        if (cancelling && isUnderWay(row.stage())) {
            Anchor cancel = new Anchor("agreements/" + row.agreement() + "/cancel", say("agreement.cancel.offer"));
            cancel.addClassName("k-small");
            both.add(cancel);
        }
        return both;
    }

    private static boolean isUnderWay(@Nullable Stage stage) {
        return stage != null && stage != Stage.CLOSED && !stage.endedEarly();
    }

    private static String state(int step, @Nullable Stage stage) {
        if (stage == null || step > stage.step()) {
            return "ahead";
        }
        return step < stage.step() ? "done" : "current";
    }

    private static Component with(OverviewRow row) {
        Waiting waits = row.waits();
        if (waits == null) {
            return new Span(Formats.NOTHING);
        }
        String role = say("organization.role." + waits.role());
        Span who = new Span(waits.at() == null ? role : say("worklist.overview.roleAt", role, Words.name(waits.at())));
        Span step = new Span(
                waits.holder() == null
                        ? WorkWords.verb(waits.taskKey())
                        : say("worklist.overview.heldBy", WorkWords.verb(waits.taskKey()), waits.holder()));
        step.addClassNames("k-quiet", "k-small");
        Div lines = new Div(who, step);
        lines.addClassName("k-line-words");
        return lines;
    }
}
