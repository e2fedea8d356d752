package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The module and the naive implementation of the tests answer alike, to the last decimal and to the last finding. */
class NaiveAgreementTest {

    @Property(tries = 2000)
    void agreesWithTheNaiveImplementationOnSoundPackages(@ForAll("sound") AgreementPackage agreement) {
        agrees(agreement);
    }

    @Property(tries = 3000)
    void agreesWithTheNaiveImplementationOnHostilePackages(@ForAll("hostile") AgreementPackage agreement) {
        agrees(agreement);
    }

    private static void agrees(AgreementPackage agreement) {
        assertThat(NaiveScoring.Computed.of(Scoring.score(agreement))).isEqualTo(new NaiveScoring(agreement).score());
    }

    @Provide
    Arbitrary<AgreementPackage> sound() {
        return Arbitraries.randomValue(random -> new Invented(random, 2).agreement());
    }

    @Provide
    Arbitrary<AgreementPackage> hostile() {
        return Arbitraries.randomValue(random -> new Invented(random, 15).agreement());
    }
}
