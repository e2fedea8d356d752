package org.khamrabrong.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tests share one database, where the committees of all their offices are one: of these no more are counted than a test has asked. */
@Primary
@Component
@Profile("test")
public class TestCommittee extends AbleHands {

    private int most = 1;

    TestCommittee(JdbcClient database, Clock clock) {
        super(database, clock);
    }

    @Override
    public int at(String step, DelegateExecution execution) {
        return Math.min(most, super.at(step, execution));
    }

    /** While the work is done. */
    public void of(int members, Runnable work) {
        most = members;
        try {
            work.run();
        } finally {
            most = 1;
        }
    }
}
