package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitForestTests {

    private final UnitNode body = NodeSample.named("1", "กรม", "Department", null);
    private final UnitNode bureau = NodeSample.named("11", "สำนักแผนงาน", "Planning Bureau", body);
    private final UnitNode division = NodeSample.named("111", "กอง ๑", "First Division", bureau);
    private final UnitNode other = NodeSample.named("12", "กองคลัง", "Finance Division", body);
    private final UnitForest<UnitNode> forest = new UnitForest<>(List.of(body, bureau, division, other));

    @Test
    void standsAsTheParentsSay() {
        assertThat(forest.roots()).containsExactly(body);
        assertThat(forest.children(body)).containsExactly(bureau, other);
        assertThat(forest.beneath(body.id())).containsExactlyInAnyOrder(bureau.id(), division.id(), other.id());
        assertThat(forest.above(Set.of(division))).containsExactly(bureau.id(), body.id());
    }

    @Test
    void aUnitWhoseParentIsNotGivenStandsOnTop() {
        assertThat(new UnitForest<>(List.of(division, other)).roots()).containsExactly(division, other);
    }

    @Test
    void isSearchedByCodeAndBothNamesHoweverTheyAreSpelt() {
        assertThat(forest.matching("111")).containsExactly(division);
        assertThat(forest.matching("กอง 1")).containsExactly(division);
        assertThat(forest.matching("สํานัก")).containsExactly(bureau);
        assertThat(forest.matching("FINANCE")).containsExactly(other);
        assertThat(forest.matching(" ")).hasSize(4);
        assertThat(forest.matching("nothing")).isEmpty();
    }

    @Test
    void aCircleInTheDataEndsEverySearchUpAndDown() {
        NodeSample one = NodeSample.named("a", "ก", "A", null);
        NodeSample two = NodeSample.named("b", "ข", "B", one);
        UnitForest<UnitNode> circle = new UnitForest<>(List.of(one.under(two), two));

        assertThat(circle.above(Set.of(two))).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(circle.beneath(one.id())).containsExactlyInAnyOrder(one.id(), two.id());
    }
}
