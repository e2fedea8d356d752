package org.khamrabrong.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Hears what was decided in each step, which no history keeps. */
@Component
class Decisions extends AbstractProcessEnginePlugin {

    private final Map<String, Map<String, Object>> byInstance = new ConcurrentHashMap<>();
    private volatile boolean hearing = true;

    /** What that instance of an activity left to the gateway behind it. */
    Map<String, Object> of(String activityInstance) {
        return byInstance.getOrDefault(activityInstance, Map.of());
    }

    /** From now on it costs nothing. */
    void stop() {
        hearing = false;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Hearing()));
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void left(DelegateExecution execution) {
        if (hearing) {
            VariableMap held = execution.getVariablesTyped();
            byInstance.put(
                    execution.getActivityInstanceId(),
                    held.keySet().stream()
                            .filter(name -> held.getValueTyped(name).isTransient())
                            .collect(Collectors.toMap(name -> name, held::getValueTyped)));
        }
    }

    private final class Hearing extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) Decisions.this::left);
        }

        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            parseUserTask(element, scope, activity);
        }
    }
}
