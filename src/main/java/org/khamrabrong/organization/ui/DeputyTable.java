package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.DeputyRow;
import org.khamrabrong.organization.DeputyRow.State;
import org.khamrabrong.organization.PersonName;

/** Who stands in for whom, in what, from when to when, and by what; and the end of it before its time. */
final class DeputyTable extends SliceTable<DeputyRow> {

    private final transient Deputies deputies;
    private final transient Clock clock;
    private final transient Predicate<DeputyRow> ends;
    private final transient Runnable changed;

    /** @param ends which of them the reader may end, while they are open */
    DeputyTable(String label, Deputies deputies, Clock clock, Predicate<DeputyRow> ends, Runnable changed) {
        super(label);
        this.deputies = deputies;
        this.clock = clock;
        this.ends = ends;
        this.changed = changed;
        Formats formats = Words.formats();
        componentColumn(getTranslation("organization.deputies.deputy"), this::deputy, "k-line-title");
        column(getTranslation("organization.deputies.person"), row -> named(row.person()));
        column(
                getTranslation("organization.deputies.role"),
                row -> DeputyForm.role(row.terms().role()));
        column(
                getTranslation("organization.deputies.days"),
                row -> getTranslation(
                        "organization.deputies.fromUntil",
                        formats.date(row.terms().from()),
                        formats.date(row.terms().until())));
        column(getTranslation("organization.deputies.basis"), this::basis, "k-wide");
        componentColumn(getTranslation("organization.deputies.state"), this::state);
        componentColumn(getTranslation("organization.deputies.action"), this::end, "k-line-action");
    }

    DeputyTable whenNone(String title, String next) {
        whenEmpty(() -> new EmptyState(VaadinIcon.USERS, title, next));
        return this;
    }

    private Component deputy(DeputyRow row) {
        Span name = new Span(named(row.deputy()));
        name.addClassName("k-strong");
        return name;
    }

    private String named(PersonName person) {
        return getTranslation("organization.deputies.named", person.name(), person.position());
    }

    private String basis(DeputyRow row) {
        String authority = row.terms().authority();
        return authority == null
                ? getTranslation("organization.namedAs." + row.standing().namedAs())
                : getTranslation("organization.deputies.byOrder", authority);
    }

    private Component state(DeputyRow row) {
        State state = row.state(LocalDate.now(clock));
        Tone tone = state == State.NOW ? Tone.DONE : state == State.ASKED ? Tone.WARNING : Tone.NEUTRAL;
        return new Badge(tone, getTranslation("organization.deputies.state." + state));
    }

    private Component end(DeputyRow row) {
        if (!row.isOpen(LocalDate.now(clock)) || !ends.test(row)) {
            return new Span("");
        }
        Button end = new Button(getTranslation("organization.deputies.end"), click -> askToEnd(row));
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(getTranslation(
                "organization.deputies.end.of",
                row.deputy().name(),
                row.person().name()));
        return end;
    }

    private void askToEnd(DeputyRow row) {
        Confirm.danger(
                        getTranslation("organization.deputies.end.title"),
                        getTranslation(
                                "organization.deputies.end.sentence",
                                row.deputy().name(),
                                row.person().name()),
                        getTranslation("organization.deputies.end.action"),
                        () -> {
                            deputies.end(row.id());
                            Notices.success(getTranslation("organization.deputies.ended"));
                            changed.run();
                        })
                .backing(getTranslation("organization.deputies.end.back"));
    }
}
