package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.CallResult.Outcome;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The call to many units: each alone, and again only those that are missing. */
@ApplicationTest
class YearCallsTests {

    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);

    @Autowired
    TestOrganization organizations;

    @Autowired
    YearCalls calls;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private String strategy;

    @BeforeEach
    void openTheYear() {
        made = organizations.make();
        strategy = made.username(Role.STRATEGY);
        actors.as(strategy, () -> {
            if (!calls.isOpen(YEAR)) {
                calls.open(YEAR, YearCalls.usualRounds(YEAR));
            }
        });
    }

    @Test
    void asksAgainOnlyTheUnitsThatAreMissing() {
        call(made.division().id());

        assertThat(call(made.division().id(), made.other().id()))
                .extracting(result -> result.unit().id(), CallResult::outcome)
                .containsExactly(
                        tuple(made.division().id(), Outcome.ASKED_BEFORE),
                        tuple(made.other().id(), Outcome.ASKED));
        assertThat(actors.as(strategy, () -> calls.called(YEAR, made.other().id())))
                .isPresent();
    }

    @Test
    void keepsWhatWasAskedBeforeItWasCutOff() {
        UUID unknown = UUID.randomUUID();

        assertThatThrownBy(
                        () -> call(made.division().id(), unknown, made.other().id()))
                .isInstanceOf(Refusal.class);

        assertThat(actors.as(strategy, () -> calls.called(YEAR, made.division().id())))
                .isPresent();
        assertThat(actors.as(strategy, () -> calls.called(YEAR, made.other().id())))
                .isEmpty();
    }

    @Test
    void saysForEachUnitWhyItWasNotAsked() {
        FiscalYear closed = FiscalYear.ofBuddhist(2599);

        List<CallResult> results = actors.as(
                strategy, () -> calls.call(closed, List.of(made.division().id())));

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(result.why().key()).isEqualTo("cycle.refusal.yearNotOpen");
        });
    }

    @Test
    void holdsNoTransactionAroundAllOfThem() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> call(made.division().id())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void onlyTheStrategyOfficeAsks() {
        for (Role role : Role.values()) {
            if (role != Role.STRATEGY) {
                assertThatThrownBy(() -> actors.as(
                                made.username(role),
                                () -> calls.call(YEAR, List.of(made.division().id()))))
                        .hasMessageContaining("organization.refusal.roleMissing");
            }
        }
    }

    private List<CallResult> call(UUID... units) {
        return actors.as(strategy, () -> calls.call(YEAR, List.of(units)));
    }
}
