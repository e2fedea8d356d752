package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.ui.form.DoerWords;
import org.khamrabrong.worklist.WorkRow;

/** One of the lists of the inbox: what to do, for which agreement, until when; looking at a row takes nothing. */
final class WorkTable extends SliceTable<WorkRow> {

    private final HumanTasks tasks;
    private final Runnable changed;

    WorkTable(WorkList list, HumanTasks tasks, DueWords due, Runnable changed) {
        super(say("worklist.list." + list.inAddress()));
        this.tasks = tasks;
        this.changed = changed;
        componentColumn(say("worklist.column.what"), row -> what(row, list), "k-line-title");
        column(say("worklist.column.phase"), row -> WorkWords.phase(row.step()));
        if (list == WorkList.WAITING) {
            componentColumn(say("worklist.column.whose"), this::whose);
            column(say("worklist.column.since"), row -> Words.formats().date(row.opened()));
        }
        componentColumn(say("worklist.column.due"), row -> due.of(row.due()));
        if (list == WorkList.MINE) {
            componentColumn(say("worklist.column.action"), this::release, "k-line-action");
        }
        if (list == WorkList.AVAILABLE) {
            componentColumn(say("worklist.column.action"), this::take, "k-line-action");
        }
        if (list == WorkList.COLLEAGUES) {
            column(say("worklist.column.holder"), WorkTable::holder);
            componentColumn(say("worklist.column.action"), this::takeOver, "k-line-action");
        }
    }

    private Component what(WorkRow row, WorkList list) {
        String verb = WorkWords.verb(row.taskKey());
        Span where = new Span(WorkWords.agreement(row));
        where.addClassNames("k-quiet", "k-small");
        Div words = new Div(link(opens(list) ? row.address() : "agreements/" + row.agreement(), verb), where);
        if (row.before() != null && row.isReturned()) {
            words.add(new Badge(Tone.WARNING, returned(row.before())));
        }
        if (row.actingFor() != null) {
            words.add(new Badge(Tone.INFO, say("worklist.actingFor", row.actingFor())));
        }
        words.addClassName("k-line-words");
        return words;
    }

    private static boolean opens(WorkList list) {
        return list == WorkList.MINE || list == WorkList.AVAILABLE;
    }

    private static Anchor link(String address, String verb) {
        Anchor link = new Anchor(address, verb);
        link.addClassName("k-strong");
        return link;
    }

    private static String returned(WorkRow.StepBefore before) {
        return say(
                "worklist.returned", DoerWords.of(before.by()), Words.formats().date(before.at()));
    }

    private Component whose(WorkRow row) {
        Span role = new Span(say("organization.role." + row.role()));
        return row.holder() == null ? role : new Div(role, new Span(" · " + say("worklist.takenBy", holder(row))));
    }

    private static String holder(WorkRow row) {
        return row.holder() == null ? Formats.NOTHING : row.holder().name();
    }

    private Component release(WorkRow row) {
        Button release = new Button(say("worklist.release"), event -> {
            changing(() -> tasks.release(row.task()));
            Notices.success(say("worklist.released", WorkWords.verb(row.taskKey())));
        });
        release.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        release.setAriaLabel(say("worklist.release.of", WorkWords.verb(row.taskKey()), WorkWords.agreement(row)));
        return release;
    }

    private Component take(WorkRow row) {
        Button take = new Button(say("worklist.take"), event -> {
            changing(() -> tasks.claim(row.task()));
            Notices.success(say("worklist.taken", WorkWords.verb(row.taskKey())));
        });
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(say("worklist.take.of", WorkWords.verb(row.taskKey()), WorkWords.agreement(row)));
        return take;
    }

    private Component takeOver(WorkRow row) {
        return row.holder() == null ? new Span() : new TakeOver(row, row.holder(), tasks, this::changing);
    }

    private void changing(Runnable change) {
        refreshingWhenRefused(change);
        changed.run();
    }

    /** A row that a colleague was faster with goes away; the refusal itself is said by the frame. */
    private void refreshingWhenRefused(Runnable change) {
        try {
            change.run();
        } catch (Refusal lost) {
            changed.run();
            throw lost;
        }
    }
}
