package org.khamrabrong.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the tree grow behind the writers, and signs what it has become; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class TreeJob {

    private final RecordTree tree;
    private final TreeHeads heads;

    TreeJob(RecordTree tree, TreeHeads heads) {
        this.tree = tree;
        this.heads = heads;
    }

    @Scheduled(
            initialDelayString = "${khamrabrong.record.sign-every}",
            fixedDelayString = "${khamrabrong.record.sign-every}")
    void run() {
        boolean more = true;
        while (more) {
            more = tree.grow();
        }
        heads.signWhatHasGrown();
    }
}
