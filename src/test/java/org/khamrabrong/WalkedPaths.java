package org.khamrabrong;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What all tests together walked in one model: the finished nodes, and the flows between them. No model runs two ways at
 * once, so two nodes that follow each other in an instance were joined by the flow between them.
 */
record WalkedPaths(Set<String> nodes, Set<String> steps) {

    static WalkedPaths of(String process, HistoryService history) {
        var instances =
                history
                        .createHistoricActivityInstanceQuery()
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .filter(activity -> activity.getProcessDefinitionKey().equals(process))
                        .collect(Collectors.groupingBy(
                                HistoricActivityInstance::getProcessInstanceId,
                                Collectors.mapping(HistoricActivityInstance::getActivityId, Collectors.toList())));
        return ofInstances(instances.values());
    }

    static WalkedPaths ofInstances(Iterable<List<String>> instances) {
        var nodes = new HashSet<String>();
        var steps = new HashSet<String>();
        for (var walked : instances) {
            nodes.addAll(walked);
            for (int i = 1; i < walked.size(); i++) {
                steps.add(step(walked.get(i - 1), walked.get(i)));
            }
        }
        return new WalkedPaths(nodes, steps);
    }

    /** Ids of the nodes and flows of the model on which nobody ever went. */
    List<String> missing(BpmnModelInstance model) {
        var missedNodes = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(node -> !nodes.contains(node));
        var missedFlows = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !steps.contains(
                        step(flow.getSource().getId(), flow.getTarget().getId())))
                .map(SequenceFlow::getId);
        return Stream.concat(missedNodes, missedFlows).toList();
    }

    /** One line of the table: nodes and flows walked, of all there are. */
    String line(String name, BpmnModelInstance model) {
        var missing = missing(model);
        long allNodes = model.getModelElementsByType(FlowNode.class).size();
        long allFlows = model.getModelElementsByType(SequenceFlow.class).size();
        long missedFlows = missing.stream().filter(id -> id.startsWith("Flow_")).count();
        long missedNodes = missing.size() - missedFlows;
        return String.format(
                "%-24s nodes %3d of %3d   flows %3d of %3d",
                name, allNodes - missedNodes, allNodes, allFlows - missedFlows, allFlows);
    }

    private static String step(String from, String to) {
        return from + " > " + to;
    }
}
