package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.StageDays.StageDay;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The days that stand on the bar of steps. */
@ApplicationTest
class StageDaysTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    StageDays days;

    @Autowired
    ApplicationContext application;

    @Test
    void saysWhenEachStepWasBegunAndLeftAndOfWhatIsToComeOnlyWhatIsPlanned() {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, "Task_ReviewOffer");

        List<StageDay> steps = days.of(id);

        assertThat(steps).hasSize(Stage.STEPS.size());
        assertThat(steps.get(0).since()).isNotNull();
        assertThat(steps.get(0).until())
                .isEqualTo(steps.get(1).since())
                .isAfterOrEqualTo(steps.get(0).since());
        assertThat(steps.get(1).until()).isNull();
        assertThat(steps.get(3).plan()).isNotNull();
        assertThat(steps.get(4)).isEqualTo(new StageDay(null, null, null));
        try (Browserless screen =
                Browserless.as(made.username(Role.HEAD), application).open("agreements/" + id)) {
            assertThat(screen.text()).contains("ตั้งแต่ ", " ถึง ");
        }
    }
}
