package org.planted.code.agreement;

import org.planted.code.agreement.AgreementFact.PlantedOnceChanged;
import org.springframework.context.ApplicationEventPublisher;

/** Mistakes: state that changes, or begins, and nobody is told. */
class SilentService {

    private final ApplicationEventPublisher events;

    SilentService(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void changesSilently(SilentEntity entity) {
        entity.change("silent");
    }

    public void changesThroughAHelper(SilentEntity entity) {
        help(entity);
    }

    public SilentEntity beginsSilently() {
        return new SilentEntity();
    }

    public void tells(SilentEntity entity) {
        entity.change("told");
        say();
    }

    public void tellsOfAHelper(SilentEntity entity) {
        helpTold(entity);
        say();
    }

    public String looks(SilentEntity entity) {
        return entity.word();
    }

    private void help(SilentEntity entity) {
        entity.change("silent");
    }

    private void helpTold(SilentEntity entity) {
        entity.change("told");
    }

    private void say() {
        events.publishEvent(new PlantedOnceChanged(null, "nobody"));
    }
}
