package org.khamrabrong.negotiation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.khamrabrong.workflow.Step;

/**
 * Who does something, and when.
 *
 * @param by user name
 */
@Embeddable
public record Hand(String by, Instant at) {

    static Hand of(Step step) {
        return new Hand(step.by(), step.at());
    }
}
