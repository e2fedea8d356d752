package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Placement;
import org.khamrabrong.organization.PostRow;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** Where somebody is to sit and as what: a vacant post of the unit, or one that is made. */
final class PlacementFields {

    private final PeopleTools tools;
    private final UnitChoice unit;
    private final ComboBox<String> position = Fields.titles("organization.people.position");
    private final TextField english = Fields.text("organization.people.positionEnglish");
    private final ThaiDateField from = new ThaiDateField(say("organization.people.from"));

    PlacementFields(PeopleTools tools) {
        this.tools = tools;
        unit = new UnitChoice(say("organization.people.unit"), tools.units());
        unit.setRequiredIndicatorVisible(true);
        unit.addValueChangeListener(change -> offer(change.getValue()));
        position.setHelperText(say("organization.people.position.help"));
        from.show(tools.today());
        from.setRequiredIndicatorVisible(true);
    }

    void addTo(FormDialog dialog) {
        dialog.across(unit).with(position, english, from);
    }

    void startAt(UUID there) {
        unit.setValue(there);
    }

    boolean complete() {
        return Fields.said(unit, "organization.refusal.unitMissing")
                & Fields.said(position, "organization.refusal.postTitleMissing")
                & from.check();
    }

    Placement placement() {
        return new Placement(
                unit.chosen().orElse(null),
                position.getValue(),
                english.getValue(),
                from.day().orElse(null));
    }

    private void offer(@Nullable UUID chosen) {
        String typed = position.getValue();
        position.setItems(chosen == null ? List.of() : vacant(chosen));
        position.setValue(typed);
    }

    private List<String> vacant(UUID chosen) {
        return tools.directory().unit(chosen).posts().stream()
                .filter(post -> post.isVacant(tools.today()))
                .map(PostRow::title)
                .map(title -> title.thai())
                .distinct()
                .toList();
    }
}
