package org.khamrabrong.workflow;

import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.WorkHandedOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the waiting steps with those who may do them, in the transaction in which that changes. */
@Component
class OrganizationListener {

    private final StepTable steps;
    private final ApplicationEventPublisher changes;

    OrganizationListener(StepTable steps, ApplicationEventPublisher changes) {
        this.steps = steps;
        this.changes = changes;
    }

    @EventListener
    void hear(PersonDeactivated fact) {
        steps.freeAllOf(fact.username()).forEach(changes::publishEvent);
        steps.freeWhatMayNotBeDoneBy(fact.username()).forEach(changes::publishEvent);
    }

    @EventListener
    void hear(MayDoLess somebody) {
        steps.freeWhatMayNotBeDoneBy(somebody.username()).forEach(changes::publishEvent);
    }

    /** Before others look for what nobody may do now. */
    @EventListener
    @Order(1)
    void hear(WorkHandedOver merged) {
        steps.handOver(merged.unit(), merged.successor()).forEach(changes::publishEvent);
    }
}
