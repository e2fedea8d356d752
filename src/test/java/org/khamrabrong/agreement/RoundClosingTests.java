package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A round is closed once, and only one that there is. */
@ApplicationTest
class RoundClosingTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    AgreementRegister register;

    private AgreementId id;

    @BeforeEach
    void reportOnAnAgreement() {
        Made made = organizations.make();
        id = organizations.open(made);
        organizations.bySystem(() -> register.advance(id, Stage.REPORTING, Stage.DRAFTING));
    }

    @Test
    void theNextRoundIsTheFirstThatIsOpenAlsoWithinTheSameTransaction() {
        organizations.bySystem(() -> {
            assertThat(register.nextRound(id)).map(Round::number).contains(1);
            register.closeRound(id, 1);
            assertThat(register.nextRound(id)).map(Round::number).contains(2);
        });

        organizations.bySystem(
                () -> assertThat(register.nextRound(id)).map(Round::number).contains(2));
    }

    @Test
    void refusesARoundThatIsClosedAlready() {
        organizations.bySystem(() -> register.closeRound(id, 1));

        refused(() -> organizations.bySystem(() -> register.closeRound(id, 1)));
    }

    @Test
    void refusesARoundThatThereIsNot() {
        refused(() -> organizations.bySystem(() -> register.closeRound(id, 9)));
    }

    private static void refused(ThrowingCallable closing) {
        assertThatThrownBy(closing)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("agreement.refusal.roundNotOpen"));
    }
}
