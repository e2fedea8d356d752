package org.khamrabrong.negotiation;

import java.time.Instant;
import org.khamrabrong.workflow.Step;

/** Who does something, and when. */
record Hand(String by, Instant at) {

    static Hand of(Step step) {
        return new Hand(step.by(), step.at());
    }
}
