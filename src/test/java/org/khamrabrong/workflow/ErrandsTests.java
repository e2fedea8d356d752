package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two processes of one errand each, and who comes to it when. */
@ApplicationTest
class ErrandsTests {

    private static final String SILENT = "ask-silent";
    private static final String OTHER = "ask-other";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService engine;

    @Autowired
    ErrandTries tries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    @Autowired
    Capacities capacities;

    @Autowired
    JdbcTemplate database;

    private final List<String> asked = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private Consumer<AgreementId> meanwhile = agreement -> {};
    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = models.createDeployment()
                .addModelInstance(SILENT + ".bpmn", model(SILENT))
                .addModelInstance(OTHER + ".bpmn", model(OTHER))
                .deploy()
                .getId();
    }

    @AfterEach
    void withdraw() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void givesEveryTopicItsTurnBeforeAnyHasASecond() {
        start(SILENT);
        start(SILENT);
        start(OTHER);

        errands().run();

        assertThat(asked).containsExactly(SILENT, OTHER, SILENT);
    }

    @Test
    void doesTheOldestFirst() {
        AgreementId younger = start(SILENT);
        AgreementId older = start(SILENT);
        database.update(
                "update act_ru_ext_task set create_time_ = create_time_ - interval '1 hour' where id_ = ?",
                task(older).getId());

        List<AgreementId> order = new ArrayList<>();
        meanwhile = order::add;
        errands().run();

        assertThat(order).containsExactly(older, younger);
    }

    @Test
    void readsNoVariableOfTheProcess() {
        AgreementId agreement = start(SILENT);

        List<LockedExternalTask> taken = errands().take(errand(SILENT), agreement);

        assertThat(taken)
                .singleElement()
                .satisfies(task -> assertThat(task.getVariables()).isEmpty());
    }

    @Test
    void leavesAStepToTheNodeThatHasTakenItMeanwhile() {
        AgreementId agreement = start(SILENT);
        start(OTHER);
        meanwhile = late -> takenByAnotherNode(late);

        errands().run();

        assertThat(asked).containsExactly(SILENT, OTHER);
        assertThat(task(agreement).getWorkerId()).isEqualTo("another node");
        assertThat(task(agreement).getRetries()).isNull();
    }

    @Test
    void leavesAStepThatAnotherNodeHasDoneMeanwhile() {
        start(SILENT);
        start(OTHER);
        meanwhile = late -> engine.complete(takenByAnotherNode(late), "another node");

        errands().run();

        assertThat(asked).containsExactly(SILENT, OTHER);
        assertThat(engine.createExternalTaskQuery().topicName(SILENT).count()).isZero();
    }

    @Test
    void saysByWhichModelTheSystemActs() {
        start(SILENT);

        errands().run();

        assertThat(kept).singleElement().satisfies(model -> assertThat(model).startsWith(SILENT + ":1:"));
    }

    @Test
    void refusesToHoldAStepForLessThanTheAnswersMayTake() {
        assertThatThrownBy(() -> errands(PATIENCE))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage("khamrabrong.errands.hold leaves a step to another node after 10 s, and " + SILENT
                        + " waits up to 10 s for answers");
    }

    private static BpmnModelInstance model(String topic) {
        return Bpmn.createExecutableProcess(topic)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("Task_Ask")
                .camundaExternalTask(topic)
                .camundaFailedJobRetryTimeCycle("R2/PT1M")
                .endEvent()
                .done();
    }

    private AgreementId start(String process) {
        AgreementId agreement = AgreementId.random();
        runtime.createProcessInstanceByKey(process)
                .businessKey(agreement.toString())
                .setVariable("level", "DIVISION")
                .execute();
        return agreement;
    }

    private ExternalTask task(AgreementId agreement) {
        return engine.createExternalTaskQuery().topicName(SILENT).list().stream()
                .filter(task -> task.getBusinessKey().equals(agreement.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Id of the task. */
    private String takenByAnotherNode(AgreementId agreement) {
        engine.createExternalTaskQuery().topicName(SILENT).list().forEach(task -> engine.unlock(task.getId()));
        engine.fetchAndLock(1, "another node")
                .topic(SILENT, PATIENCE.toMillis())
                .businessKey(agreement.toString())
                .execute();
        return task(agreement).getId();
    }

    private Errands errands() {
        return errands(PATIENCE.plusSeconds(1));
    }

    private Errands errands(Duration hold) {
        return new Errands(
                List.of(errand(SILENT), errand(OTHER)), engine, tries, transaction, actors, capacities, hold);
    }

    private Errand errand(String topic) {
        return new Errand() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Duration patience() {
                return PATIENCE;
            }

            @Override
            public Outcome run(AgreementId agreement) {
                asked.add(topic);
                if (topic.equals(SILENT)) {
                    meanwhile.accept(agreement);
                }
                return Errand.done(() -> kept.add(capacities.of(Actors.SYSTEM).model()));
            }
        };
    }
}
