package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khamrabrong.negotiation.FieldProblem.Field;

class FieldProblemTest {

    @Test
    void maySpeakOfNothing() {
        assertThat(FieldProblem.of(Field.WEIGHT, "weightMissing", (Object) null).arguments())
                .containsExactly((Object) null);
        assertThat(FieldProblem.of(Field.WEIGHT, "weightMissing", (Object[]) null)
                        .arguments())
                .isEmpty();
    }
}
