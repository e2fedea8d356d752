package org.khamrabrong.organization.ui.choice;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.organization.NodeSample;
import org.khamrabrong.organization.UnitNode;

/** Choosing units from their tree, without a browser. */
class UnitChoiceTests {

    private final NodeSample body = NodeSample.named("1", "กรม", "Department", null);
    private final NodeSample bureau = NodeSample.named("11", "สำนักแผนงาน", "Planning Bureau", body);
    private final NodeSample division = NodeSample.named("111", "กองแผน", "Planning Division", bureau);
    private final NodeSample other = NodeSample.named("12", "กองคลัง", "Finance Division", body);
    private final List<NodeSample> units = List.of(body, bureau, division, other);

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void oneIsChosenByAClickAndTheDialogCloses() {
        UnitChoice field = new UnitChoice("unit", units);
        UI.getCurrent().add(field);
        press("organization.choice.open");
        search("คลัง");

        assertThat(_size(tree())).as("the way and the match").isEqualTo(2);
        tree().select(other);

        assertThat(field.getValue()).isEqualTo(other.id());
        assertThat(field.chosen()).contains(other.id());
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void whatIsNotOfferedShowsTheWayOnly() {
        UnitChoice field =
                new UnitChoice("unit", units).offering(unit -> unit.id().equals(division.id()));
        UI.getCurrent().add(field);
        press("organization.choice.open");

        search("");
        assertThat(_size(tree())).as("body and bureau lead there").isEqualTo(2);
        tree().select(bureau);
        assertThat(field.getValue()).isNull();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void severalAreTickedWithAllBeneathAndTakenAtOnce() {
        UnitsChoice field = new UnitsChoice("units", units);
        UI.getCurrent().add(field);
        press("organization.choice.open");

        tree().select(bureau);
        press("organization.choice.beneath");
        assertThat(field.getValue()).as("nothing before it is taken").isEmpty();
        press("organization.choice.accept", 2);

        assertThat(field.getValue()).containsExactlyInAnyOrder(bureau.id(), division.id());
    }

    @Test
    void allThatTheSearchShowsAreTicked() {
        UnitsChoice field =
                new UnitsChoice("units", units).offering(unit -> !unit.id().equals(bureau.id()));
        UI.getCurrent().add(field);
        press("organization.choice.open");

        search("planning");
        press("organization.choice.all");
        press("organization.choice.accept", 1);

        assertThat(field.getValue()).isEqualTo(Set.of(division.id()));
    }

    @Test
    void escapeKeepsWhatWasChosen() {
        UnitsChoice field = new UnitsChoice("units", units);
        field.setValue(Set.of(other.id()));
        UI.getCurrent().add(field);
        press("organization.choice.open");

        tree().deselectAll();
        _get(Dialog.class).close();

        assertThat(field.getValue()).containsExactly(other.id());
    }

    @Test
    void threeThousandUnitsAreOpenedRowByRow() {
        List<UnitNode> many = new ArrayList<>(List.of(body));
        IntStream.range(0, 3000).forEach(i -> many.add(NodeSample.named("c" + i, "หน่วย " + i, "Unit " + i, bureau)));
        many.add(bureau);
        UI.getCurrent().add(new UnitChoice("unit", many));
        press("organization.choice.open");

        assertThat(_size(tree())).as("the rest waits to be opened").isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static TreeGrid<UnitNode> tree() {
        return (TreeGrid<UnitNode>) _get(TreeGrid.class);
    }

    private static void search(String text) {
        _setValue(
                _get(_get(Dialog.class), TextField.class, spec -> spec.withPredicate(field -> !field.isReadOnly())),
                text);
    }

    private static void press(String key, Object... arguments) {
        String words = UI.getCurrent().getTranslation(key, arguments);
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
