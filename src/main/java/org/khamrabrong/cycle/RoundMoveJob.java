package org.khamrabrong.cycle;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for rounds to move all the time; where the engine runs no jobs, neither does this. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class RoundMoveJob {

    private final RoundMoves moves;

    RoundMoveJob(RoundMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelayString = "${khamrabrong.errands.every}")
    void run() {
        moves.run();
    }
}
