package org.khamrabrong.rules;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What a decision table must keep to. */
final class DecisionModelRules {

    private DecisionModelRules() {}

    static List<String> theIdIsTheFileName(DmnModelInstance model, String file) {
        return mistakes(model, decision -> !decision.getId().equals(file), "stands in the file " + file);
    }

    static List<String> theDecisionIsNamedAndKept(DmnModelInstance model) {
        return mistakes(
                model,
                decision -> ProcessModelRules.blank(decision.getName())
                        || ProcessModelRules.blank(decision.getCamundaHistoryTimeToLiveString()),
                "has no name or no history time to live");
    }

    static List<String> theDecisionIsDrawn(DmnModelInstance model) {
        return mistakes(
                model, decision -> !drawn(model.getDocument().getRootElement(), decision.getId()), "is not drawn");
    }

    private static boolean drawn(DomElement element, String decision) {
        if (element.getLocalName().equals("DMNShape") && decision.equals(element.getAttribute("dmnElementRef"))) {
            return element.getChildElements().stream()
                    .anyMatch(child -> child.getLocalName().equals("Bounds"));
        }
        return element.getChildElements().stream().anyMatch(child -> drawn(child, decision));
    }

    private static List<String> mistakes(DmnModelInstance model, Predicate<Decision> wrong, String sentence) {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(wrong)
                .map(decision -> "decision " + decision.getId() + " " + sentence)
                .toList();
    }
}
