package org.khamrabrong.notification;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes mails of what is due and sends the postman out, again and again; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class PostRound implements DisposableBean {

    /** A mail server answers slowly rather than seldom. */
    private static final int POSTMEN = 4;

    private final ExecutorService postmen = Executors.newFixedThreadPool(POSTMEN);
    private final NoticeMails notices;
    private final Postman postman;

    PostRound(NoticeMails notices, Postman postman) {
        this.notices = notices;
        this.postman = postman;
    }

    @Scheduled(initialDelayString = "${khamrabrong.mail.every}", fixedDelayString = "${khamrabrong.mail.every}")
    void run() {
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(postman::run, postmen))
                        .limit(POSTMEN)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Apart from the other, so that a letter which cannot be written keeps no mail from being sent. */
    @Scheduled(initialDelayString = "${khamrabrong.mail.every}", fixedDelayString = "${khamrabrong.mail.every}")
    void write() {
        notices.write();
    }

    @Override
    public void destroy() {
        postmen.shutdown();
    }
}
