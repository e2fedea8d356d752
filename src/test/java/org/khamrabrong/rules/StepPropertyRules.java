package org.khamrabrong.rules;

import static org.khamrabrong.rules.ProcessModelRules.join;
import static org.khamrabrong.rules.ProcessModelRules.mistakes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What every human step must say beside its candidate group: whose work it judges and what work it is. */
final class StepPropertyRules {

    private static final List<String> OF_WORK = List.of("judges", "authors", "renews");

    private StepPropertyRules() {}

    static List<String> everyHumanTaskSaysWhatItJudgesAndAuthors(BpmnModelInstance model) {
        return join(missing(model, "judges"), missing(model, "authors"));
    }

    static List<String> onlyKnownWorkIsNamed(BpmnModelInstance model, Collection<String> works) {
        return model.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> OF_WORK.stream()
                        .flatMap(property -> works(task, property))
                        .filter(work -> !works.contains(work))
                        .map(work -> task.getId() + " speaks of " + work + ", which is no work"))
                .toList();
    }

    static List<String> nobodyJudgesWhatNobodyDoes(Collection<BpmnModelInstance> models) {
        var done = all(models, "authors").toList();
        return all(models, "judges")
                .distinct()
                .filter(work -> !done.contains(work))
                .map(work -> work + " is judged, but no step does it")
                .toList();
    }

    private static Stream<String> all(Collection<BpmnModelInstance> models, String property) {
        return models.stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .flatMap(task -> works(task, property));
    }

    private static List<String> missing(BpmnModelInstance model, String property) {
        return mistakes(
                model,
                UserTask.class,
                task -> value(task, property).isEmpty(),
                task -> task.getId() + " does not say what it " + property);
    }

    /** Nothing where it says {@code none}. */
    private static Stream<String> works(UserTask task, String property) {
        return value(task, property).filter(value -> !value.equals("none")).stream()
                .flatMap(value -> Stream.of(value.split(",")));
    }

    private static Optional<String> value(UserTask task, String property) {
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(each -> property.equals(each.getCamundaName()))
                .flatMap(each -> Stream.ofNullable(each.getCamundaValue()))
                .findFirst();
    }
}
