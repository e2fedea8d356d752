package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.exchange.Change;
import org.khamrabrong.organization.exchange.Field;
import org.khamrabrong.organization.exchange.FieldChange;
import org.khamrabrong.organization.exchange.Part;
import org.khamrabrong.organization.exchange.Plan;

/** What becomes of one table, row by row; what is not in the file is listed beneath it, and stays. */
class ChangeTable extends Card {

    ChangeTable(Plan plan, Part part) {
        super(I18NProvider.translate(part.key()));
        List<Change> changes = plan.changes(part);
        add(new Span(getTranslation(
                "organization.exchange.counts",
                plan.count(part, true),
                plan.count(part, false),
                plan.unchanged().getOrDefault(part, 0))));
        if (!changes.isEmpty()) {
            add(new SliceTable<Change>(getTranslation(part.key()))
                    .componentColumn(getTranslation("organization.exchange.becomes"), ChangeTable::kind, "k-nowrap")
                    .column(
                            getTranslation("organization.exchange.row"),
                            change -> title(part, change.after()),
                            "k-line-title")
                    .componentColumn(getTranslation("organization.exchange.what"), ChangeTable::fields, "k-wide")
                    .show(page -> Slices.of(changes, page)));
        }
        missing(plan, part);
    }

    private void missing(Plan plan, Part part) {
        List<Plan.Missing> missing =
                plan.missing().stream().filter(each -> each.part() == part).toList();
        if (!missing.isEmpty()) {
            String words = getTranslation("organization.exchange.missing", missing.size());
            add(new NativeDetails(
                    words,
                    new SliceTable<Plan.Missing>(words)
                            .column(getTranslation(part.key()), each -> title(part, each.values()))
                            .show(page -> Slices.of(missing, page))));
        }
    }

    private static Component kind(Change change) {
        Tone tone = switch (change.kind()) {
            case NEW -> Tone.DONE;
            case MOVED -> Tone.WARNING;
            default -> Tone.INFO;
        };
        return new Badge(tone, I18NProvider.translate("organization.exchange.kind." + change.kind()));
    }

    private static List<Field> titles(Part part) {
        return switch (part) {
            case UNITS -> List.of(Field.UNIT_CODE, Field.UNIT_NAME);
            case PEOPLE -> List.of(Field.PERSON_USERNAME, Field.PERSON_NAME);
            case ROLES -> List.of(Field.ROLE_USERNAME, Field.ROLE_ROLE, Field.ROLE_UNIT);
        };
    }

    private static String title(Part part, Map<Field, String> values) {
        return titles(part).stream()
                .map(field -> FieldText.of(field, values.getOrDefault(field, "")))
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** All but what the title of something new says already. */
    private static Component fields(Change change) {
        Div lines = new Div();
        change.fields().stream()
                .filter(field -> change.kind() != Change.Kind.NEW
                        || !titles(change.part()).contains(field.field()))
                .forEach(field -> lines.add(line(change, field)));
        return lines;
    }

    private static Component line(Change change, FieldChange field) {
        String name = FieldText.heading(field.field());
        String after = FieldText.of(field.field(), field.after());
        String words = change.kind() == Change.Kind.NEW
                ? I18NProvider.translate("organization.exchange.field", name, after)
                : I18NProvider.translate(
                        "organization.exchange.fieldChange", name, FieldText.of(field.field(), field.before()), after);
        return new Div(new Span(words));
    }
}
