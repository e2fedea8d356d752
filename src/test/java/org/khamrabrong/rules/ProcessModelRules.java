package org.khamrabrong.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a process and its steps must keep to; every mistake is one sentence. */
final class ProcessModelRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern NODE = Pattern.compile("(Task|Gateway|Event|Call|Timer|Subprocess)_([A-Z][a-z]+)+");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern FLOW = Pattern.compile("Flow_([A-Z][a-z]+)+_([A-Z][a-z]+)+");

    private ProcessModelRules() {}

    static List<String> theIdIsTheFileName(BpmnModelInstance model, String file) {
        return mistakes(
                model,
                Process.class,
                process -> !process.getId().equals(file),
                process -> "process " + process.getId() + " stands in the file " + file);
    }

    static List<String> theProcessIsExecutableAndKept(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        Process.class,
                        process -> !process.isExecutable(),
                        process -> process.getId() + " is not executable"),
                mistakes(
                        model,
                        Process.class,
                        process -> blank(process.getCamundaHistoryTimeToLiveString()),
                        process -> process.getId() + " has no history time to live"));
    }

    static List<String> processesAndErrorsAreInKebabCase(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        Process.class,
                        process -> !KEBAB.matcher(process.getId()).matches(),
                        process -> "process " + process.getId() + " should be in-kebab-case"),
                mistakes(
                        model,
                        Error.class,
                        error -> !KEBAB.matcher(error.getErrorCode()).matches(),
                        error -> "error " + error.getErrorCode() + " should be in-kebab-case"));
    }

    static List<String> everythingHasAHumanId(BpmnModelInstance model) {
        return join(
                mistakes(
                        model,
                        FlowNode.class,
                        node -> !humanId(node),
                        node -> node.getId() + " should be called " + prefix(node) + "…"),
                mistakes(
                        model,
                        SequenceFlow.class,
                        flow -> !FLOW.matcher(flow.getId()).matches(),
                        flow -> flow.getId() + " should be called Flow_From_To"));
    }

    private static boolean humanId(FlowNode node) {
        return node.getId().startsWith(prefix(node))
                && NODE.matcher(node.getId()).matches();
    }

    private static String prefix(FlowNode node) {
        if (node instanceof Gateway) {
            return "Gateway_";
        }
        if (node instanceof CallActivity) {
            return "Call_";
        }
        if (node instanceof SubProcess) {
            return "Subprocess_";
        }
        if (node instanceof CatchEvent
                && !node.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            return "Timer_";
        }
        return node instanceof Event ? "Event_" : "Task_";
    }

    static List<String> delegatesAreNamedAfterTheirTask(BpmnModelInstance model) {
        return mistakes(
                model,
                ServiceTask.class,
                task -> !isErrand(task) && !("${" + beanName(task) + "}").equals(task.getCamundaDelegateExpression()),
                task -> task.getId() + " should delegate to ${" + beanName(task) + "}, not to "
                        + task.getCamundaDelegateExpression());
    }

    static List<String> delegatesExist(BpmnModelInstance model, String capability, Predicate<String> isComponent) {
        Function<ServiceTask, String> className =
                task -> "org.khamrabrong." + capability + ".process." + simpleName(task);
        return mistakes(
                model,
                ServiceTask.class,
                task -> !isComponent.test(className.apply(task)),
                task -> task.getId() + " needs the component " + className.apply(task));
    }

    /** Done by whoever of the nodes looks for it, since somebody outside is asked. */
    static boolean isErrand(ServiceTask task) {
        return "external".equals(task.getCamundaType());
    }

    private static String simpleName(ServiceTask task) {
        return isErrand(task) ? named(task.getCamundaTopic()) : named(task);
    }

    /** From stamp-document to StampDocument. */
    private static String named(String topic) {
        return Stream.of(topic.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase() + part.substring(1))
                .collect(Collectors.joining());
    }

    private static String named(ServiceTask task) {
        return task.getId().replaceFirst("^Task_", "");
    }

    private static String beanName(ServiceTask task) {
        var name = simpleName(task);
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    /** Or a role that a frozen level names. */
    static List<String> candidatesAreRoles(BpmnModelInstance model, Collection<String> groups) {
        return mistakes(
                model,
                UserTask.class,
                task -> !groups.contains(task.getCamundaCandidateGroups())
                        && !task.getCamundaCandidateGroups().equals("${levelRole}"),
                task -> task.getId() + " is offered to " + task.getCamundaCandidateGroups() + ", which is no role");
    }

    static List<String> humanTasksHaveAForm(BpmnModelInstance model) {
        return mistakes(
                model,
                UserTask.class,
                task -> blank(task.getCamundaFormKey())
                        || !task.getCamundaFormKey().matches("task/[a-z-]+"),
                task -> task.getId() + " has no form under task/");
    }

    static List<String> laterWorkIsRetried(BpmnModelInstance model) {
        return mistakes(
                model,
                Activity.class,
                task -> runsLater(task) && !retried(task),
                task -> task.getId() + " runs later and says nothing about retries");
    }

    /** Whoever is asked may be silent for a while without anybody having to mend it. */
    static List<String> errandsOutlastAnHour(BpmnModelInstance model) {
        return mistakes(
                model,
                ServiceTask.class,
                task -> isErrand(task) && retriedFor(task).compareTo(Duration.ofHours(1)) <= 0,
                task -> task.getId() + " gives up after " + retriedFor(task));
    }

    private static Duration retriedFor(Activity task) {
        return extensions(task, CamundaFailedJobRetryTimeCycle.class).stream()
                .map(cycle -> cycle.getTextContent().strip().split("/"))
                .map(parts -> Duration.parse(parts[1]).multipliedBy(Long.parseLong(parts[0].substring(1))))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static boolean runsLater(Activity task) {
        return task.isCamundaAsyncBefore() || task instanceof ServiceTask step && isErrand(step);
    }

    private static boolean retried(Activity task) {
        return !extensions(task, CamundaFailedJobRetryTimeCycle.class).isEmpty();
    }

    static <T extends ModelElementInstance> Collection<T> extensions(Activity activity, Class<T> type) {
        return activity.getExtensionElements() == null
                ? List.of()
                : activity.getExtensionElements().getChildElementsByType(type);
    }

    static List<String> nothingIsScripted(BpmnModelInstance model) {
        return descendants(model.getDocument().getRootElement())
                .filter(ProcessModelRules::scripted)
                .map(element -> element.getLocalName() + " in " + owner(element) + " is a script or names a class")
                .toList();
    }

    private static boolean scripted(DomElement element) {
        return List.of("script", "scriptTask").contains(element.getLocalName())
                || element.hasAttribute("language")
                || element.hasAttribute("class")
                || element.hasAttribute(CAMUNDA, "class");
    }

    private static String owner(DomElement element) {
        return element.hasAttribute("id") ? element.getAttribute("id") : owner(element.getParentElement());
    }

    private static Stream<DomElement> descendants(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ProcessModelRules::descendants));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static <T extends ModelElementInstance> List<String> mistakes(
            BpmnModelInstance model, Class<T> type, Predicate<T> wrong, Function<T, String> sentence) {
        return model.getModelElementsByType(type).stream()
                .filter(wrong)
                .map(sentence)
                .toList();
    }

    @SafeVarargs
    static List<String> join(List<String>... mistakes) {
        return Stream.of(mistakes).flatMap(List::stream).toList();
    }
}
