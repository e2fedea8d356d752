package org.khamrabrong.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;

/** Which variables a finished agreement began with, and which of them each step and each delegate set, time by time. */
final class Script {

    private static final Set<String> SETTING = Set.of("userTask", "serviceTask");

    private final Map<String, Object> initial = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> byActivity = new HashMap<>();

    static Script of(HistoryService history, Decisions decisions, String businessKey) {
        Script script = new Script();
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        String root = instances.get(0).getRootProcessInstanceId();
        Map<String, Map<String, Object>> updates = new HashMap<>();
        List<HistoricActivityInstance> activities = new ArrayList<>();
        for (HistoricProcessInstance instance : instances) {
            script.read(history, instance.getId(), root, updates);
            activities.addAll(history.createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        activities.sort(Comparator.comparing(HistoricActivityInstance::getStartTime)
                .thenComparing(activity -> ((HistoricActivityInstanceEntity) activity).getSequenceCounter()));
        activities.stream()
                .filter(activity -> SETTING.contains(activity.getActivityType()))
                .forEach(activity -> {
                    Map<String, Object> set = updates.computeIfAbsent(activity.getId(), id -> new HashMap<>());
                    set.putAll(decisions.of(activity.getId()));
                    script.of(activity.getActivityId()).add(set);
                });
        return script;
    }

    private void read(HistoryService history, String instance, String root, Map<String, Map<String, Object>> updates) {
        history
                .createHistoricDetailQuery()
                .processInstanceId(instance)
                .variableUpdates()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .forEach(update -> {
                    if (update.isInitial() && instance.equals(root)) {
                        initial.put(update.getVariableName(), update.getValue());
                    }
                    updates.computeIfAbsent(update.getActivityInstanceId(), id -> new HashMap<>())
                            .put(update.getVariableName(), update.getValue());
                });
    }

    Map<String, Object> initial() {
        return new HashMap<>(initial);
    }

    /** @param time how often the activity was left before */
    Map<String, Object> of(String activity, int time) {
        List<Map<String, Object>> times = of(activity);
        return times.isEmpty() ? Map.of() : times.get(Math.min(time, times.size() - 1));
    }

    int times(String activity) {
        return of(activity).size();
    }

    private List<Map<String, Object>> of(String activity) {
        return byActivity.computeIfAbsent(activity, id -> new ArrayList<>());
    }
}
