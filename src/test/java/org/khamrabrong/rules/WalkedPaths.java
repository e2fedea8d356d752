package org.khamrabrong.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What all tests together walked in one model: the flows that the engine took, and the nodes at either end of them. Whoever
 * misses no flow has left every node that can be left.
 *
 * @param flows ids
 */
record WalkedPaths(Set<String> flows) {

    /** Ids of the nodes and flows of the model on which nobody ever went. */
    List<String> missing(BpmnModelInstance model) {
        return Stream.concat(missedNodes(model), missedFlows(model)).toList();
    }

    /** One line of the table: nodes and flows walked, of all there are. */
    String line(String name, BpmnModelInstance model) {
        int nodes = model.getModelElementsByType(FlowNode.class).size();
        int flows = model.getModelElementsByType(SequenceFlow.class).size();
        return String.format(
                "%-24s nodes %3d of %3d   flows %3d of %3d",
                name,
                nodes - missedNodes(model).count(),
                nodes,
                flows - missedFlows(model).count(),
                flows);
    }

    private Stream<String> missedNodes(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !isOfAnEvent(node))
                .filter(node -> Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream())
                        .noneMatch(flow -> flows.contains(flow.getId())))
                .map(FlowNode::getId);
    }

    /** No flow leads to or from a sub-process that an event starts; what stands inside is asked by itself. */
    private static boolean isOfAnEvent(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private Stream<String> missedFlows(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .filter(flow -> !flows.contains(flow));
    }
}
