package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.audit.RecordFilter;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.language.ThaiOrder;
import org.khamrabrong.organization.PersonName;

/** The choices by which the record is narrowed. */
final class FilterBar extends Div {

    FilterBar(
            RecordFilter filter,
            List<PersonName> people,
            List<String> kinds,
            String agreement,
            Sentences sentences,
            Consumer<RecordFilter> narrow) {
        addClassNames("k-row", "k-filters");
        ComboBox<PersonName> who = new ComboBox<>(getTranslation("audit.filter.who"));
        who.setItems(people);
        who.setItemLabelGenerator(person -> getTranslation("audit.person", person.name(), person.position()));
        who.setClearButtonVisible(true);
        who.setValue(people.stream()
                .filter(person -> person.username().equals(filter.who()))
                .findFirst()
                .orElse(null));
        who.addValueChangeListener(change -> narrow.accept(new RecordFilter(
                change.getValue() == null ? null : change.getValue().username(), filter.agreement(), filter.what())));
        ComboBox<String> what = new ComboBox<>(getTranslation("audit.filter.what"));
        what.setItems(kinds.stream()
                .sorted(ThaiOrder.by(kind -> sentences.kind(kind, getLocale())))
                .toList());
        what.setItemLabelGenerator(kind -> sentences.kind(kind, getLocale()));
        what.setClearButtonVisible(true);
        what.addClassName("k-filter-wide");
        what.setValue(kinds.contains(filter.what()) ? filter.what() : null);
        what.addValueChangeListener(
                change -> narrow.accept(new RecordFilter(filter.who(), filter.agreement(), change.getValue())));
        add(who, what);
        if (filter.agreement() != null) {
            add(new Badge(Tone.INFO, getTranslation("audit.filter.agreement", agreement)));
        }
        if (!filter.equals(RecordFilter.none())) {
            Button clear =
                    new Button(getTranslation("audit.filter.clear"), event -> narrow.accept(RecordFilter.none()));
            clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(clear);
        }
    }
}
