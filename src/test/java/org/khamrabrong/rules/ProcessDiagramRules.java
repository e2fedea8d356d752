package org.khamrabrong.rules;

import static org.khamrabrong.rules.ProcessModelRules.blank;
import static org.khamrabrong.rules.ProcessModelRules.join;
import static org.khamrabrong.rules.ProcessModelRules.mistakes;

import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.khamrabrong.workflow.ElementTitle;

/** What a person sees of a model: where things are drawn and what they are called in both languages. */
final class ProcessDiagramRules {

    private ProcessDiagramRules() {}

    static List<String> everythingIsDrawn(BpmnModelInstance model) {
        return join(
                mistakes(model, FlowNode.class, node -> !drawn(node), node -> node.getId() + " is not drawn"),
                mistakes(model, SequenceFlow.class, flow -> !drawn(flow), flow -> flow.getId() + " is not drawn"));
    }

    private static boolean drawn(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape && shape.getBounds() != null;
    }

    private static boolean drawn(SequenceFlow flow) {
        return flow.getDiagramElement() != null
                && flow.getDiagramElement().getWaypoints().size() >= 2;
    }

    /** A line that slants is taken for a slip of the hand. */
    static List<String> flowsRunStraight(BpmnModelInstance model) {
        return mistakes(
                model,
                SequenceFlow.class,
                flow -> drawn(flow)
                        && slants(List.copyOf(flow.getDiagramElement().getWaypoints())),
                flow -> flow.getId() + " is drawn aslant");
    }

    private static boolean slants(List<Waypoint> points) {
        return IntStream.range(1, points.size()).anyMatch(i -> slants(points.get(i - 1), points.get(i)));
    }

    private static boolean slants(Waypoint from, Waypoint to) {
        return !from.getX().equals(to.getX()) && !from.getY().equals(to.getY());
    }

    /** Activities carry their name inside; every other name needs a place of its own. */
    static List<String> namesOutsideABoxHaveAPlace(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        FlowNode.class,
                        node -> !(node instanceof Activity)
                                && !blank(node.getName())
                                && drawn(node)
                                && !placed(((BpmnShape) node.getDiagramElement()).getBpmnLabel()),
                        node -> "the name of " + node.getId() + " has no place"),
                mistakes(
                        model,
                        SequenceFlow.class,
                        flow -> !blank(flow.getName())
                                && drawn(flow)
                                && !placed(flow.getDiagramElement().getBpmnLabel()),
                        flow -> "the name of " + flow.getId() + " has no place"));
    }

    private static boolean placed(BpmnLabel label) {
        return label != null && label.getBounds() != null;
    }

    static List<String> theProcessIsExplained(BpmnModelInstance model) {
        return mistakes(
                model,
                Process.class,
                process ->
                        blank(process.getName()) || process.getDocumentations().isEmpty(),
                process -> process.getId() + " has no name or no documentation");
    }

    static List<String> titlesStandInBothLanguages(BpmnModelInstance model, Properties thai, Properties english) {
        var titles = Stream.concat(
                model.getModelElementsByType(Process.class).stream()
                        .map(process -> new Title("workflow.model." + process.getId(), process.getName())),
                model.getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> !(node instanceof Gateway gateway) || ProcessFlowRules.parts(gateway))
                        .map(node -> new Title(titleKey(node.getId()), node.getName())));
        return titles.flatMap(title -> title.mistakes(thai, english)).toList();
    }

    /** The timers of all steps are called alike. */
    private static String titleKey(String id) {
        var key = new StringBuilder();
        ElementTitle.of(id, (prefix, code) -> {
            key.append(key.isEmpty() ? prefix + code : "");
            return "";
        });
        return key.toString();
    }

    /** Names break their lines where Thai breaks between words, so a title is the name in one line. */
    private record Title(String key, String name) {

        Stream<String> mistakes(Properties thai, Properties english) {
            var label = blank(name) ? null : name.replace("\n", "");
            return Stream.of(
                            label == null ? key + " has no name" : null,
                            label != null && !label.equals(thai.getProperty(key))
                                    ? key + " is drawn as " + label + " and titled " + thai.getProperty(key)
                                    : null,
                            blank(english.getProperty(key)) ? key + " has no English title" : null)
                    .filter(mistake -> mistake != null);
        }
    }
}
