package org.khamrabrong.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hears from the engine which flows it takes, however many at once; what was rolled back was never walked. */
@Component
@Profile("test")
class WalkedFlows extends AbstractProcessEnginePlugin {

    /** Of all engines of this JVM: the contexts of the tests share one database, and what counts is all of them together. */
    private static final Map<String, Set<String>> BY_PROCESS = new ConcurrentHashMap<>();

    private static final String KIND = "walked-flows";
    private static final KeptLines KEPT = KeptLines.ofThisFork(KIND);

    static WalkedPaths of(String process) {
        return new WalkedPaths(Set.copyOf(BY_PROCESS.getOrDefault(process, Set.of())));
    }

    /** By the tests of all forks together, once they ran. */
    static WalkedPaths byAll(String process) {
        return new WalkedPaths(KeptLines.ofAllForks(KIND).stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(process))
                .map(line -> line[1])
                .collect(Collectors.toSet()));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<BpmnParseListener>(List.of(new Hearing()));
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static void taken(DelegateExecution execution) {
        var process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        var flow = execution.getCurrentTransitionId();
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> walked(process, flow));
    }

    private static void walked(String process, String flow) {
        if (BY_PROCESS
                .computeIfAbsent(process, any -> ConcurrentHashMap.newKeySet())
                .add(flow)) {
            KEPT.add(process + " " + flow);
        }
    }

    private static final class Hearing extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) WalkedFlows::taken);
        }
    }
}
