package org.khamrabrong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who could do a step of every other unit's people today, if it were open: nobody who had a hand in what it judges. */
@Component
public class AbleHands {

    private static final String COUNT = """
            select count(*) from standing(:today) s
            where s.role = :role and s.audience = every_other_unit() and :unit <> all (s.kept_from)
              and not exists (select from own_work(:agreement, string_to_array(:judges, ','), null, s.username))
            """;

    private final JdbcClient database;
    private final Clock clock;

    AbleHands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param step element id in the model that is executed */
    public int at(String step, DelegateExecution execution) {
        UserTask element = execution.getBpmnModelInstance().getModelElementById(step);
        HumanStep found = StepModels.read(element);
        return database.sql(COUNT)
                .param("today", LocalDate.now(clock))
                .param("role", found.role().name())
                .param("unit", UUID.fromString(LifecycleVariables.UNIT.known(execution)))
                .param(
                        "agreement",
                        AgreementId.of(execution.getProcessBusinessKey()).value())
                .param(
                        "judges",
                        found.rule().judges().stream()
                                .filter(work -> !found.rule().authors().contains(work))
                                .map(Work::name)
                                .collect(Collectors.joining(",")))
                .query(Integer.class)
                .single();
    }
}
