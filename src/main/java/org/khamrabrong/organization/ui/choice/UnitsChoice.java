package org.khamrabrong.organization.ui.choice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitNode;

/** A field for several units, ticked in the tree of all; its value holds their ids and is never null. */
public final class UnitsChoice extends TreeField<Set<UUID>> {

    private static final int NAMED = 3;

    private Set<UUID> chosen = Set.of();

    public UnitsChoice(String label, Collection<? extends UnitNode> units) {
        super(label, new UnitForest<>(units), Set.of());
    }

    /** Lets no other unit be ticked; those above what is offered still show the way. */
    public UnitsChoice offering(Predicate<UnitNode> units) {
        offer(units);
        return this;
    }

    @Override
    void open(PageDialog dialog, UnitPicker picker) {
        Button accept = new Button(accept(chosen), click -> {
            dialog.close();
            take(picker.ticked());
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        picker.several(chosen, ticked -> accept.setText(accept(ticked)));
        Div tools = new Div(
                tool("organization.choice.all", () -> picker.tick(union(picker.ticked(), picker.offers()))),
                tool("organization.choice.beneath", () -> picker.tick(withBeneath(picker.ticked()))),
                tool("organization.choice.nothing", () -> picker.tick(Set.of())));
        tools.addClassName("k-row");
        dialog.add(tools, picker);
        dialog.getFooter().add(accept);
    }

    @Override
    public Set<UUID> getEmptyValue() {
        return Set.of();
    }

    @Override
    protected Set<UUID> generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(Set<UUID> units) {
        chosen = Set.copyOf(units);
        show(words());
    }

    private void take(Set<UUID> units) {
        setPresentationValue(units);
        updateValue();
    }

    @Override
    void takeNone() {
        take(Set.of());
    }

    private String words() {
        return chosen.size() > NAMED ? getTranslation("organization.choice.many", chosen.size()) : names();
    }

    private String names() {
        return chosen.stream()
                .flatMap(id -> forest().unit(id).stream())
                .map(unit -> Words.name(unit.names()))
                .collect(Collectors.joining(getTranslation("organization.choice.and")));
    }

    private Set<UUID> withBeneath(Set<UUID> units) {
        Set<UUID> all = new HashSet<>(units);
        units.forEach(unit -> forest().beneath(unit).stream()
                .flatMap(id -> forest().unit(id).stream())
                .filter(offered())
                .forEach(beneath -> all.add(beneath.id())));
        return all;
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private String accept(Set<UUID> ticked) {
        return getTranslation("organization.choice.accept", ticked.size());
    }

    private Button tool(String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
