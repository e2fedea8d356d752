package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.organization.Assignment;
import org.khamrabrong.organization.PersonCard;
import org.khamrabrong.organization.PostRow;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** A post that a unit has, for somebody, from when to when. */
final class AssignDialog {

    private final PeopleTools tools;
    private final PersonCard person;
    private final Runnable changed;
    private final UnitChoice unit;
    private final ComboBox<PostRow> post = new ComboBox<>(say("organization.people.position"));
    private final Checkbox main = new Checkbox(say("organization.person.assign.main"));
    private final DaysFields days;

    AssignDialog(PeopleTools tools, PersonCard person, Runnable changed) {
        this.tools = tools;
        this.person = person;
        this.changed = changed;
        unit = new UnitChoice(say("organization.people.unit"), tools.units());
        unit.setRequiredIndicatorVisible(true);
        unit.addValueChangeListener(change -> offer(change.getValue()));
        post.setRequiredIndicatorVisible(true);
        post.setManualValidation(true);
        post.setItemLabelGenerator(this::label);
        post.setHelperText(say("organization.person.assign.post.help"));
        days = new DaysFields(tools.today());
    }

    void ask() {
        new FormDialog(
                        say("organization.person.assign.title", person.name()),
                        say("organization.person.assign.help"),
                        say("organization.person.assign"))
                .across(unit)
                .across(post)
                .with(days.first(), days.last())
                .across(main)
                .ask(this::complete, this::assign);
    }

    private void offer(@Nullable UUID chosen) {
        post.setItems(
                chosen == null ? List.of() : tools.directory().unit(chosen).posts());
    }

    private String label(PostRow row) {
        String title = PeopleWords.title(row.title());
        return row.isVacant(tools.today()) ? say("organization.person.assign.vacant", title) : title;
    }

    private boolean complete() {
        return Fields.said(unit, "organization.refusal.unitMissing")
                & Fields.said(post, "organization.refusal.unknownPost")
                & days.complete();
    }

    private void assign() {
        tools.staffing()
                .assign(new Assignment(
                        person.username(), post.getValue().id(), main.getValue(), days.from(), days.until()));
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
