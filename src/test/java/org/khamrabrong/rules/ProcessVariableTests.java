package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From its start to its end no process holds anything but text, numbers, booleans and dates; see ProcessVariablesIT for all other ways. */
@ApplicationTest
class ProcessVariableTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aProcessHoldsTextNumbersBooleansAndDatesOnly() {
        Made made = organizations.make();
        walk.untilClosed(made, organizations.open(made));

        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("maker")
                        .count())
                .isPositive();
        assertThat(others()).isEmpty();
    }

    @Test
    void noticesAMap() {
        Made made = organizations.make();
        String instance =
                walk.waiting(made, organizations.open(made)).orElseThrow().task();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            String execution = database.queryForObject(
                    "select execution_id_ from act_ru_task where id_ = ?", String.class, instance);
            runtime.setVariable(
                    execution,
                    "planted",
                    Variables.objectValue(new java.util.HashMap<>()).create());

            assertThat(others()).singleElement().asString().contains("planted");
        });
        assertThat(others()).isEmpty();
    }

    private List<String> others() {
        return database
                .queryForList("select distinct name_, var_type_ from act_hi_varinst where state_ <> 'DELETED'")
                .stream()
                .filter(row -> !ProcessVariablesIT.ALLOWED.contains(String.valueOf(row.get("var_type_"))))
                .map(Object::toString)
                .toList();
    }
}
