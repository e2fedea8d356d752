package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.AbsenceRow;
import org.khamrabrong.organization.Attendance;

/** Who is away from when to when, and that he or she is back. */
final class AbsenceTable extends SliceTable<AbsenceRow> {

    private final transient Attendance attendance;

    AbsenceTable(String label, Attendance attendance) {
        super(label);
        this.attendance = attendance;
        componentColumn(getTranslation("organization.absence.person"), this::person, "k-line-title");
        column(
                getTranslation("organization.deputies.days"),
                row -> getTranslation(
                        "organization.deputies.fromUntil",
                        Words.formats().date(row.from()),
                        Words.formats().date(row.until())));
        column(
                getTranslation("organization.absence.saidBy"),
                row -> getTranslation("organization.absence.saidBy." + row.namedAs()));
        componentColumn(getTranslation("organization.deputies.action"), this::back, "k-line-action");
        whenEmpty(() -> new EmptyState(
                VaadinIcon.CALENDAR_USER,
                getTranslation("organization.absence.none"),
                getTranslation("organization.absence.none.next")));
    }

    private Component person(AbsenceRow row) {
        Span name = new Span(row.person().name());
        name.addClassName("k-strong");
        return name;
    }

    private Component back(AbsenceRow row) {
        Button back = new Button(getTranslation("organization.absence.end"), click -> {
            attendance.end(row.id());
            Notices.success(getTranslation("organization.absence.ended"));
            reload();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel(
                getTranslation("organization.absence.end.of", row.person().name()));
        return back;
    }
}
