package org.khamrabrong.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes mails of what is due and sends the postman out, again and again; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class PostRound {

    private final NoticeMails notices;
    private final Postman postman;

    PostRound(NoticeMails notices, Postman postman) {
        this.notices = notices;
        this.postman = postman;
    }

    @Scheduled(initialDelayString = "${khamrabrong.mail.every}", fixedDelayString = "${khamrabrong.mail.every}")
    void run() {
        postman.run();
    }

    /** Apart from the other, so that a letter which cannot be written keeps no mail from being sent. */
    @Scheduled(initialDelayString = "${khamrabrong.mail.every}", fixedDelayString = "${khamrabrong.mail.every}")
    void write() {
        notices.write();
    }
}
