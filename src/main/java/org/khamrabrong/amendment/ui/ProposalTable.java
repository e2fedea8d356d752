package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.amendment.ChangeKind;
import org.khamrabrong.amendment.Changes;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.Indicator;

/** Every indicator as it is to be, what of it changes, and the ways to change it. */
final class ProposalTable extends Card {

    private final transient AmendmentDesk desk;
    private final transient TypedText kept;
    private final transient Map<String, Set<ChangeKind>> changes;

    ProposalTable(AmendmentDesk desk, TypedText kept) {
        this.desk = desk;
        this.kept = kept;
        this.changes = Changes.between(desk.base(), desk.proposed());
        Button add = new Button(
                say("amendment.form.new"),
                VaadinIcon.PLUS.create(),
                event -> new AmendedIndicatorForm(desk, kept, null).open());
        Div head = new Div(new H2(say("amendment.indicators")), add);
        head.addClassName("k-card-head");
        Paragraph plan = new Paragraph(say("amendment.plan.stays"));
        plan.addClassName("k-quiet");
        add(
                head,
                plan,
                new SliceTable<Indicator>(say("amendment.indicators"))
                        .column(
                                say("amendment.indicator"),
                                indicator -> say("language.indicator.title", indicator.number(), indicator.title()),
                                "k-line-title")
                        .column(
                                say("language.field.weight"),
                                indicator -> Words.formats().number(indicator.weight()),
                                "k-number")
                        .componentColumn(say("amendment.change"), this::change)
                        .componentColumn(say("amendment.actions"), this::actions, "k-line-action")
                        .showAll(rows()));
    }

    /** What is to go stands there still, so that it can be kept after all. */
    private List<Indicator> rows() {
        return Stream.concat(
                        desk.proposed().indicators().stream(),
                        desk.base().indicators().stream()
                                .filter(indicator -> desk.proposed()
                                        .indicator(indicator.number())
                                        .isEmpty()))
                .toList();
    }

    private Component change(Indicator indicator) {
        Set<ChangeKind> kinds = changes.get(indicator.number());
        return kinds == null ? new Span("") : new Badge(Tone.INFO, AmendmentWords.kinds(kinds));
    }

    private Component actions(Indicator indicator) {
        String number = indicator.number();
        Div actions = new Div();
        actions.addClassName("k-row");
        if (desk.proposed().indicator(number).isPresent()) {
            actions.add(
                    button("amendment.form.edit", number, () -> new AmendedIndicatorForm(desk, kept, indicator).open()),
                    button("amendment.form.cancel", number, () -> desk.remove(number)));
        }
        if (changes.containsKey(number)) {
            actions.add(button("amendment.form.restore", number, () -> desk.restore(number)));
        }
        return actions;
    }

    private static Button button(String key, String number, Runnable work) {
        Button button = new Button(say(key), event -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say("amendment.form.of", say(key), number));
        return button;
    }
}
