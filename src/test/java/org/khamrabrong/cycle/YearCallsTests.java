package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A year is opened once, whoever comes at the same moment. */
@ApplicationTest
class YearCallsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    YearCalls calls;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void refusesAYearThatIsOpenWithOneSentence() {
        FiscalYear year = FiscalYear.ofBuddhist(2697);
        open(year);

        assertThatThrownBy(() -> open(year))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("cycle.refusal.yearAlreadyOpen"));
    }

    @Test
    void opensAYearForOneOfTwoAtTheSameMoment() throws Exception {
        FiscalYear year = FiscalYear.ofBuddhist(2698);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> opening = () -> {
            together.await();
            try {
                open(year);
                return "opened";
            } catch (Refusal refused) {
                return refused.key();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> outcomes = two.invokeAll(List.of(opening, opening));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("opened", "cycle.refusal.yearAlreadyOpen");
        } finally {
            two.shutdown();
        }
    }

    private void open(FiscalYear year) {
        actors.as(made.username(Role.STRATEGY), () -> calls.open(year, YearCalls.usualRounds(year)));
    }
}
