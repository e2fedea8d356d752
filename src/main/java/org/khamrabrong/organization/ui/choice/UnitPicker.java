package org.khamrabrong.organization.ui.choice;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitNode;

/** The tree of units with a search above it. What may not be chosen shows the way to what may. */
final class UnitPicker extends Div {

    private final transient UnitForest<UnitNode> forest;
    private final transient Predicate<UnitNode> offered;
    private final TreeGrid<UnitNode> tree = new TreeGrid<>();
    private final TextField search = new TextField(getTranslation("organization.choice.search"));
    private final Span found = new Span();
    private Set<UUID> shown = new HashSet<>();

    UnitPicker(String label, UnitForest<UnitNode> forest, Predicate<UnitNode> offered) {
        this.forest = forest;
        this.offered = offered;
        addClassNames("k-stack", "k-unit-picker");
        search.setPrefixComponent(Tone.decorative(VaadinIcon.SEARCH));
        search.setClearButtonVisible(true);
        Typing.follow(search).addValueChangeListener(change -> find());
        found.getElement().setAttribute("role", "status");
        found.addClassNames("k-quiet", "k-small");
        tree.getElement().setAttribute("aria-label", label);
        tree.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        tree.addHierarchyColumn(unit -> Words.name(unit.names()))
                .setHeader(getTranslation("organization.choice.unit"))
                .setSortable(false)
                .setFlexGrow(4);
        tree.addColumn(unit -> getTranslation(
                        "organization.choice.about", unit.code(), getTranslation("organization.level." + unit.level())))
                .setHeader(getTranslation("organization.choice.codeAndLevel"))
                .setFlexGrow(2);
        tree.setEmptyStateText(getTranslation("organization.tree.none"));
        tree.setItemSelectableProvider(offered::test);
        tree.setPartNameGenerator(unit -> offered.test(unit) ? null : "unit-on-the-way");
        tree.setDataProvider(new ForestData<>(forest, unit -> shown.contains(unit.id())));
        add(search, found, tree);
        find();
    }

    /** Hands on the first unit that is chosen. */
    void one(Consumer<UUID> choose) {
        tree.setSelectionMode(Grid.SelectionMode.SINGLE);
        tree.addSelectionListener(change ->
                change.getFirstSelectedItem().filter(offered).map(UnitNode::id).ifPresent(choose));
        search.addKeyPressListener(Key.ENTER, press -> onlyMatch().forEach(unit -> choose.accept(unit.id())));
    }

    /** Says what is ticked after every change. */
    void several(Set<UUID> ticked, Consumer<Set<UUID>> say) {
        ((GridMultiSelectionModel<UnitNode>) tree.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        tick(ticked);
        tree.addSelectionListener(change -> say.accept(ticked()));
    }

    void tick(Set<UUID> units) {
        tree.asMultiSelect().setValue(new HashSet<>(nodes(units)));
    }

    Set<UUID> ticked() {
        Set<UUID> ticked = new HashSet<>();
        tree.getSelectedItems().forEach(unit -> ticked.add(unit.id()));
        return ticked;
    }

    /** All that may be chosen and that the search shows. */
    Set<UUID> offers() {
        Set<UUID> offers = new HashSet<>();
        forest.matching(search.getValue()).stream().filter(offered).forEach(unit -> offers.add(unit.id()));
        return offers;
    }

    void focusSearch() {
        search.focus();
    }

    private List<UnitNode> onlyMatch() {
        List<UnitNode> matches =
                forest.matching(search.getValue()).stream().filter(offered).toList();
        return matches.size() == 1 ? matches : List.of();
    }

    private void find() {
        List<UnitNode> matches = forest.matching(search.getValue());
        List<UnitNode> choices = matches.stream().filter(offered).toList();
        Set<UUID> way = forest.above(choices);
        shown = new HashSet<>(way);
        choices.forEach(unit -> shown.add(unit.id()));
        found.setText(getTranslation("organization.choice.found", choices.size()));
        tree.getDataProvider().refreshAll();
        tree.expand(search.isEmpty() ? forest.top() : nodes(way));
    }

    private List<UnitNode> nodes(Set<UUID> ids) {
        return ids.stream().flatMap(id -> forest.unit(id).stream()).toList();
    }
}
