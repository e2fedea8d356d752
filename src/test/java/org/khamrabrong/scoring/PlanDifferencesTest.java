package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferencesTest {

    @Test
    void tellsEachFieldOfThePlanThatChanged() {
        Plan before = new Plan("ก", List.of("ข", "ค"), List.of(), List.of("ง"), List.of());
        Plan after = new Plan(null, List.of("ข", "ค", "จ"), List.of(), List.of("ง"), List.of());

        assertThat(PlanDifferences.between(before, after))
                .extracting(FieldDifference::field, FieldDifference::before, FieldDifference::after)
                .containsExactly(tuple("vision", "ก", ""), tuple("missions", "ข\nค", "ข\nค\nจ"));
    }

    @Test
    void tellsNothingWherePlansAreTheSame() {
        assertThat(PlanDifferences.between(Plan.none(), Plan.none())).isEmpty();
    }
}
