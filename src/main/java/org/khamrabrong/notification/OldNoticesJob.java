package org.khamrabrong.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old notices every night; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class OldNoticesJob {

    private final OldNotices notices;

    OldNoticesJob(OldNotices notices) {
        this.notices = notices;
    }

    @Scheduled(cron = "${khamrabrong.notices.forget-at}", zone = "Asia/Bangkok")
    void run() {
        notices.forget();
    }
}
