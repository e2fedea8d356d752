package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Card;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.ui.choice.UnitsChoice;

/** Which units are asked: all that make agreements, or some chosen from the tree. */
class ChosenUnits extends Card {

    private final RadioButtonGroup<Boolean> whose = new RadioButtonGroup<>();
    private final UnitsChoice tree;

    /** @param changed gets null for all */
    ChosenUnits(Organization organization, @Nullable Set<UUID> chosen, Consumer<@Nullable Set<UUID>> changed) {
        List<Unit> units = organization.units();
        Set<UUID> signing = organization.signingUnits().stream().map(Unit::id).collect(Collectors.toSet());
        whose.setLabel(getTranslation("cycle.units.whose"));
        whose.setItems(true, false);
        whose.setItemLabelGenerator(
                all -> getTranslation(all ? "cycle.units.all" : "cycle.units.some", signing.size()));
        whose.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        whose.setValue(chosen == null);
        tree = new UnitsChoice(getTranslation("cycle.units.tree"), units).offering(unit -> signing.contains(unit.id()));
        tree.setValue(chosen == null ? signing : chosen);
        tree.setVisible(chosen != null);
        whose.addValueChangeListener(change -> {
            tree.setVisible(!change.getValue());
            changed.accept(change.getValue() ? null : tree.getValue());
        });
        tree.addValueChangeListener(change -> changed.accept(change.getValue()));
        add(whose, tree);
    }
}
