package org.planted.code.agreement;

import java.util.List;
import org.planted.code.agreement.AgreementFact.PlantedOnceChanged;
import org.springframework.context.ApplicationEventPublisher;

/** Mistakes: it is told what changed, and tells nobody. */
class DroppingService {

    private final ApplicationEventPublisher events;

    DroppingService(ApplicationEventPublisher events) {
        this.events = events;
    }

    void forgets(SilentEntity entity) {
        entity.tell("dropped");
    }

    void keepsItToItself(SilentEntity entity) {
        PlantedOnceChanged unused = entity.tell("dropped");
    }

    void passesItToNobody(SilentEntity entity) {
        List.of("dropped").forEach(entity::tellOf);
    }

    void handsOn(SilentEntity entity) {
        PlantedOnceChanged told = entity.tell("handed on");
        entity.tellOf(told.by()).forEach(events::publishEvent);
        events.publishEvent(told);
    }
}
