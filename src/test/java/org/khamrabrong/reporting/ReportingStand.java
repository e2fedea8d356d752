package org.khamrabrong.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an agreement into its self-assessment rounds, by the real process of one round alone. */
@Component
public class ReportingStand {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public static final Result SATISFIED = Result.of(Map.of("numerator", "92", "denominator", "100"));
    public static final Result LATE_CASES = Result.of(Map.of("value", "5"));

    private final TestOrganization organizations;
    private final AgreementRegister agreements;
    private final Processes processes;
    private final DueJobs jobs;
    private final Actors actors;
    private final Reporting reporting;
    private final ReportApproval approval;
    private final HistoryService history;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    ReportingStand(
            TestOrganization organizations,
            AgreementRegister agreements,
            Processes processes,
            DueJobs jobs,
            Actors actors,
            Reporting reporting,
            ReportApproval approval,
            HistoryService history,
            JdbcTemplate database,
            TransactionTemplate transaction) {
        this.organizations = organizations;
        this.agreements = agreements;
        this.processes = processes;
        this.jobs = jobs;
        this.actors = actors;
        this.reporting = reporting;
        this.approval = approval;
        this.history = history;
        this.database = database;
        this.transaction = transaction;
    }

    /** A signed agreement in its first round, waiting for the officer. */
    public AgreementId reporting(Made made) {
        AgreementId id = organizations.open(made);
        organizations.bySystem(() -> agreements.advance(id, Stage.SIGNED, Stage.DRAFTING));
        startRound(id);
        return id;
    }

    /** The first that is not closed. */
    Optional<Round> nextRound(AgreementId id) {
        return transaction.execute(status -> agreements.nextRound(id));
    }

    public void startRound(AgreementId id) {
        transaction.executeWithoutResult(status -> {
            Round round = agreements.nextRound(id).orElseThrow();
            start(
                    id,
                    "self-assessment",
                    Values.of(LifecycleVariables.ROUND, round.number())
                            .and(LifecycleVariables.ROUND_DUE_AT, Instant.parse("2021-04-30T17:00:00Z")));
        });
    }

    /** Starts one process of the cycle by itself. */
    public void start(AgreementId id, String process, Values values) {
        transaction.executeWithoutResult(status -> processes.start(
                process,
                id,
                values.and(LifecycleVariables.UNIT, agreements.unit(id).id().toString())
                        .and(
                                LifecycleVariables.FISCAL_YEAR,
                                agreements.fiscalYear(id).gregorian())));
        jobs.runFor(id);
    }

    /** Both indicators reported by the officer: 1.1 scores 4.8000, 2.1 scores 3.5000, in all 4.2800. */
    public void reported(Made made, AgreementId id) {
        String task = task(id, ReportingSteps.REPORT);
        actors.as(made.username(Role.OFFICER), () -> {
            reporting.saveResult(task, "1.1", SATISFIED, "สำรวจผู้รับบริการ 100 คน");
            reporting.saveResult(task, "2.1", LATE_CASES, "");
        });
    }

    public void submitted(Made made, AgreementId id) {
        reported(made, id);
        actors.as(made.username(Role.OFFICER), () -> reporting.submit(task(id, ReportingSteps.REPORT)));
    }

    public void approved(Made made, AgreementId id) {
        submitted(made, id);
        actors.as(made.username(Role.GOVERNOR), () -> approval.approve(task(id, ReportingSteps.APPROVE)));
    }

    public void closed(Made made, AgreementId id) {
        approved(made, id);
        delivered(made, id);
    }

    public void delivered(Made made, AgreementId id) {
        actors.as(made.username(Role.HEAD), () -> approval.approve(task(id, ReportingSteps.APPROVE)));
        jobs.runFor(id);
    }

    public void jobs(AgreementId id) {
        jobs.runFor(id);
    }

    public String task(AgreementId id, String key) {
        return database.queryForObject(
                "select task from work_item where agreement = ? and task_key = ? and closed_at is null",
                String.class,
                id.value(),
                key);
    }

    /** What waits, but for the draft with which every agreement of these tests begins. */
    public List<String> waiting(AgreementId id) {
        return database.queryForList(
                "select task_key from work_item where agreement = ? and closed_at is null"
                        + " and task_key <> 'Task_DraftAgreement'",
                String.class,
                id.value());
    }

    /** The facts of the record that have this name, field by field; of a score its text. */
    public List<Map<String, Object>> facts(AgreementId id, String name) {
        return database
                .queryForList(
                        "select content from audit_entry where chain = ? and what = ? order by number",
                        String.class,
                        id.value(),
                        name)
                .stream()
                .map(ReportingStand::fields)
                .toList();
    }

    private static Map<String, Object> fields(String content) {
        try {
            Map<String, Object> fields = JSON.readValue(content, new TypeReference<>() {});
            fields.replaceAll((field, value) -> value instanceof Map<?, ?> scored ? text(scored) : value);
            return fields;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(content, e);
        }
    }

    private static String text(Map<?, ?> scored) {
        return new Scored((BigDecimal) scored.get("result"), (BigDecimal) scored.get("score"), null, null).text();
    }

    /** The end events that processes of this model reached for the agreement. */
    public List<String> ends(AgreementId id, String process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey(process)
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream()
                                .filter(activity -> activity.getActivityType().endsWith("EndEvent")))
                .map(end -> end.getActivityId())
                .toList();
    }
}
