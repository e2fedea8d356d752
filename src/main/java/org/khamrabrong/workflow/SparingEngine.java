package org.khamrabrong.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Spares the engine what nobody asks it for: whom a step is offered to, which stands in rows of this application; a rank of its
 * jobs, which come in their turn; and a log of those that went well.
 */
@Component
class SparingEngine extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setProducePrioritizedJobs(false);
        engine.setCustomHistoryLevels(List.of(new SparingHistory()));
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new WithoutCandidates()));
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static final class WithoutCandidates extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                task.getTaskDefinition().getCandidateGroupIdExpressions().clear();
            }
        }
    }
}
