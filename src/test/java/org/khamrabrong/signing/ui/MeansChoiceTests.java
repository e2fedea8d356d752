package org.khamrabrong.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;

/** What is wrong with the means of signing is said where they are chosen. */
class MeansChoiceTests {

    @ParameterizedTest
    @ValueSource(strings = {"signing.refusal.scanTypeUnknown", "seal.refusal.key.wrongPassword"})
    void aRefusedScanOrCertificateConcernsIt(String refusal) {
        assertThat(MeansChoice.concerns(new Refusal(refusal))).isTrue();
    }

    @Test
    void anotherRefusalDoesNot() {
        assertThat(MeansChoice.concerns(new Refusal("signing.refusal.otherBehalfSeen")))
                .isFalse();
    }
}
