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

/**
 * Counts for how many of every other unit's people a step could be done today, if it were open: by themselves, or where they are
 * away or kept from it by somebody in their place. Nobody had a hand in what it judges.
 */
@Component
public class AbleHands {

    private static final String COUNT = """
            with step as materialized (
                select w
                  from jsonb_populate_record(null::work_item, jsonb_build_object(
                      'agreement', cast(:agreement as uuid), 'unit', cast(:unit as uuid), 'audience', every_other_unit(),
                      'role', :role, 'judges', string_to_array(:judges, ','), 'deputies', cast(:deputies as boolean),
                      'signs', false)) w
            ), doer as materialized (
                select d.id, d.username from step cross join lateral doers(step.w, :today) d
            )
            select count(*)
              from standing(:today) s
             cross join step
             where s.role = (step.w).role and s.audience = (step.w).audience
               and (s.username in (select d.username from doer d)
                    or exists (select from doer d
                               cross join lateral stands_in(step.w, d.id, :today) a
                               where a.acting_for = s.username and a.barred is null
                                 and not exists (select from standing(:today) o
                                                 where o.id = d.id and o.role = s.role and o.audience = s.audience
                                                   and (step.w).unit <> all (o.kept_from))))
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
        return at(
                StepModels.read(element),
                UUID.fromString(LifecycleVariables.UNIT.known(execution)),
                AgreementId.of(execution.getProcessBusinessKey()));
    }

    int at(HumanStep step, UUID unit, AgreementId agreement) {
        StepRule rule = step.rule();
        return database.sql(COUNT)
                .param("today", LocalDate.now(clock))
                .param("role", step.role().name())
                .param("unit", unit)
                .param("agreement", agreement.value())
                .param("deputies", rule.deputies())
                .param(
                        "judges",
                        rule.judges().stream()
                                .filter(work -> !rule.authors().contains(work))
                                .map(Work::name)
                                .collect(Collectors.joining(",")))
                .query(Integer.class)
                .single();
    }
}
