package org.khamrabrong.negotiation;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.organization.Actors;
import org.springframework.stereotype.Component;

/** What the engine remembers of the ways through the negotiations. */
@Component
class NegotiationPaths {

    static final String INFORMAL = "informal-negotiation";
    static final String FORMAL = "formal-negotiation";

    private final HistoryService history;
    private final AgreementDirectory agreements;
    private final NegotiationDirectory negotiations;
    private final Actors actors;

    NegotiationPaths(
            HistoryService history, AgreementDirectory agreements, NegotiationDirectory negotiations, Actors actors) {
        this.history = history;
        this.agreements = agreements;
        this.negotiations = negotiations;
        this.actors = actors;
    }

    /** The elements passed in the first run of that model, in their order. */
    List<String> walked(Begun begun, String model) {
        return activities(instances(begun, model).get(0)).stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The last element of every run of that model. */
    List<String> ended(Begun begun, String model) {
        return instances(begun, model).stream()
                .map(this::activities)
                .map(activities -> activities.get(activities.size() - 1).getActivityId())
                .toList();
    }

    Stage stage(Begun begun) {
        return actors.as(
                begun.officer(), () -> agreements.find(begun.agreement()).stage());
    }

    List<NegotiationRow> runs(Begun begun) {
        return actors.as(begun.officer(), () -> negotiations.of(begun.agreement()));
    }

    private List<String> instances(Begun begun, String model) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(begun.agreement().toString())
                .processDefinitionKey(model)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private List<HistoricActivityInstance> activities(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }
}
