package org.khamrabrong.workflow;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** All that the engine ever keeps, but that a job was begun and went well: what it did stands there anyway. */
final class SparingHistory extends HistoryLevelFull {

    static final String NAME = "sparing";

    private static final int ID = 10;
    private static final Set<HistoryEventType> SPARED =
            Set.of(HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS, HistoryEventTypes.JOB_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return !SPARED.contains(type) && super.isHistoryEventProduced(type, entity);
    }
}
