package org.khamrabrong.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for errands all the time; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ErrandJob {

    private final Errands errands;

    ErrandJob(Errands errands) {
        this.errands = errands;
    }

    @Scheduled(fixedDelayString = "${khamrabrong.errands.every}")
    void run() {
        errands.run();
    }
}
