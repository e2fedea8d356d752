package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.decision.DecisionDirectory;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.DecisionDirectory.Use;
import org.khamrabrong.workflow.decision.DecisionDirectory.Version;
import org.springframework.data.domain.SliceImpl;

/** The versions of a table: who took each, when, why, for which years; and what lies between any two. */
final class HistoryCard extends Card {

    /** What may be done with an old version. */
    interface Actions {
        void takeAgain(int number);

        void use(int number, FiscalYear year);
    }

    private final transient DecisionDirectory directory;
    private final transient Shown shown;
    private final transient @Nullable FiscalYear year;
    private final transient @Nullable Actions actions;
    private final transient List<Use> uses;

    /** @param actions null for those who only read */
    HistoryCard(DecisionDirectory directory, Shown shown, @Nullable FiscalYear year, @Nullable Actions actions) {
        super(say("workflow.table.history"));
        this.directory = directory;
        this.shown = shown;
        this.year = year;
        this.actions = actions;
        String decision = shown.table().decision();
        uses = directory.uses(decision);
        List<Version> versions = directory.history(decision);
        SliceTable<Version> table = new SliceTable<Version>(say("workflow.table.history"))
                .componentColumn(say("workflow.table.lastVersion"), this::title, "k-line-title")
                .column(say("workflow.table.why"), HistoryCard::why, "k-wide")
                .column(say("workflow.table.years"), this::years);
        if (actions != null) {
            table.componentColumn(say("workflow.table.row"), this::buttons, "k-line-action");
        }
        add(table.show(page -> new SliceImpl<>(versions)));
        if (versions.size() > 1) {
            add(comparison(versions));
        }
    }

    private Component title(Version version) {
        Div words = new Div(VersionLine.of(version));
        words.addClassName("k-line-words");
        if (version.number() == shown.version().number()) {
            words.add(new Badge(Tone.DONE, say("workflow.table.inForce")));
        }
        return words;
    }

    private static String why(Version version) {
        return version.shipped() ? say("workflow.table.shipped") : version.reason();
    }

    private String years(Version version) {
        String used = uses.stream()
                .filter(use -> use.number() == version.number())
                .map(use -> Words.formats().year(use.year()))
                .collect(Collectors.joining(", "));
        return used.isEmpty() ? VersionLine.years(version) : say("workflow.table.years.used", used);
    }

    private Component buttons(Version version) {
        if (actions == null || version.number() == shown.version().number()) {
            return new Span();
        }
        Button again = small("workflow.table.takeAgain", () -> actions.takeAgain(version.number()));
        return year == null
                ? again
                : new Div(again, small("workflow.table.use.short", () -> actions.use(version.number(), year)));
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(say(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Component comparison(List<Version> versions) {
        Select<Version> one = choice("workflow.table.compare.one", versions, versions.get(1));
        Select<Version> other = choice("workflow.table.compare.other", versions, versions.get(0));
        Button compare = new Button(say("workflow.table.compare"), click -> compare(one.getValue(), other.getValue()));
        Div row = new Div(one, other, compare);
        row.addClassName("k-inline-form");
        return row;
    }

    private static Select<Version> choice(String label, List<Version> versions, Version first) {
        Select<Version> choice = new Select<>();
        choice.setLabel(say(label));
        choice.setItems(versions);
        choice.setItemLabelGenerator(VersionLine::text);
        choice.setValue(first);
        return choice;
    }

    private void compare(Version one, Version other) {
        String decision = shown.table().decision();
        new SideSheet(
                        say("workflow.table.compare"),
                        new VersionDifferences(
                                directory.version(decision, one.number()), directory.version(decision, other.number())))
                .open();
    }
}
