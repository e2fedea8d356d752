package org.khamrabrong.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Does a piece of a step's work in a transaction of its own, of database and engine together: it stays where the rest of the
 * step fails, and fails alone.
 */
@Component
public class OwnTransaction {

    private final SpringProcessEngineConfiguration engine;

    OwnTransaction(SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    /** A thrown exception undoes this piece alone. */
    public <T> T run(Supplier<T> work) {
        return engine.getCommandExecutorTxRequiresNew().execute(context -> work.get());
    }
}
