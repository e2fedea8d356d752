package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ProcessClockTests {

    private final ProcessClock clock =
            new ProcessClock(new StaticListableBeanFactory().getBeanProvider(SpringProcessEngineConfiguration.class));

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    /** A timer that is due at that moment would otherwise stay asleep. */
    @RepeatedTest(200)
    void isNeverBeforeTheMomentItWasMovedTo() {
        Instant moment = Instant.now().plus(40, ChronoUnit.DAYS);

        clock.moveTo(moment);

        assertThat(clock.instant()).isAfterOrEqualTo(moment);
    }
}
