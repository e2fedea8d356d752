package org.planted.code.agreement;

import org.springframework.context.ApplicationEventPublisher;

/** Mistakes: rows that change, begin or go, and nobody is told. */
class SilentService {

    private final SilentEntities entities;
    private final ApplicationEventPublisher events;

    SilentService(SilentEntities entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    public void changes(SilentEntity entity) {
        entity.change("silent");
    }

    public SilentEntity beginsSilently() {
        return new SilentEntity();
    }

    public SilentEntity beginsThroughAHelper() {
        return begun();
    }

    public SilentEntity begins() {
        SilentEntity entity = begunTold();
        events.publishEvent(entity.told());
        return entity;
    }

    public void deletesSilently(SilentEntity entity) {
        entities.delete(entity);
    }

    public void deletes(SilentEntity entity) {
        entities.delete(entity);
        events.publishEvent(entity.told());
    }

    public String looks(SilentEntity entity) {
        return entity.word();
    }

    private SilentEntity begun() {
        return new SilentEntity();
    }

    private SilentEntity begunTold() {
        return new SilentEntity();
    }
}
