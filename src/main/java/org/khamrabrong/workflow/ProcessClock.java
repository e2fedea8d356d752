package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one clock of application and engine. The demonstration moves it forward so that rounds come due; elsewhere it is
 * the machine's.
 */
@Component
public class ProcessClock extends Clock {

    private final ZoneId zone;
    private final ObjectProvider<SpringProcessEngineConfiguration> engine;

    @org.springframework.beans.factory.annotation.Autowired
    ProcessClock(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this(ThaiTime.ZONE, engine);
    }

    private ProcessClock(ZoneId zone, ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.zone = zone;
        this.engine = engine;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ProcessClock(other, engine);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /**
     * Makes it that moment now, never a millisecond before it; time goes on from there, and timers that have come due fire at
     * once.
     */
    public void moveTo(Instant moment) {
        ClockUtil.offset(moment.plusNanos(999_999).toEpochMilli() - System.currentTimeMillis());
        engine.ifAvailable(configuration -> {
            if (configuration.getJobExecutor() != null
                    && configuration.getJobExecutor().isActive()) {
                configuration.getJobExecutor().jobWasAdded();
            }
        });
    }
}
