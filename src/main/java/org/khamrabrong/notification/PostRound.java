package org.khamrabrong.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the postman out again and again; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class PostRound {

    private final Postman postman;

    PostRound(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(initialDelayString = "${khamrabrong.mail.every}", fixedDelayString = "${khamrabrong.mail.every}")
    void run() {
        postman.run();
    }
}
