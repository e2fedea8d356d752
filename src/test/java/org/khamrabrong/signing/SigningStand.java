package org.khamrabrong.signing;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Values;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an agreement to where it is signed, by the real process of signing alone. */
@Component
public class SigningStand {

    private final TestOrganization organizations;
    private final AgreementRegister agreements;
    private final Processes processes;
    private final DueJobs jobs;
    private final Actors actors;
    private final SigningDirectory directory;
    private final Signing signing;
    private final Enrolment units;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;

    SigningStand(
            TestOrganization organizations,
            AgreementRegister agreements,
            Processes processes,
            DueJobs jobs,
            Actors actors,
            SigningDirectory directory,
            Signing signing,
            Enrolment units,
            JdbcTemplate database,
            TransactionTemplate transaction,
            RuntimeService runtime) {
        this.organizations = organizations;
        this.agreements = agreements;
        this.processes = processes;
        this.jobs = jobs;
        this.actors = actors;
        this.directory = directory;
        this.signing = signing;
        this.units = units;
        this.database = database;
        this.transaction = transaction;
        this.runtime = runtime;
    }

    /** An agreement whose content both sides have settled, before the process of signing. */
    public AgreementId settled(Made made) {
        return settled(organizations.open(made));
    }

    private AgreementId settled(AgreementId opened) {
        organizations.bySystem(() -> agreements.advance(opened, Stage.FORMAL_NEGOTIATION, Stage.DRAFTING));
        return opened;
    }

    /** The same, frozen and waiting for its maker. */
    public AgreementId frozen(Made made) {
        return frozen(settled(made));
    }

    /** The same of one that was opened before. */
    public void signingBegins(AgreementId opened) {
        frozen(settled(opened));
    }

    private AgreementId frozen(AgreementId settled) {
        start(settled);
        jobs.runFor(settled);
        return settled;
    }

    /** The same, where the table of signatories asks for that many of each side. */
    public AgreementId frozen(Made made, String makersNeeded, String receiversNeeded) {
        AgreementId id = settled(made);
        start(id);
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("agreement-signing")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity("Task_FreezeContent")
                .setVariable("maker", Post.DIVISION_COMMANDER.name())
                .setVariable("receiver", Post.ORGANIZATION_HEAD.name())
                .setVariable("makerNeeded", makersNeeded)
                .setVariable("receiverNeeded", receiversNeeded)
                .cancelAllForActivity("Task_DetermineSignatories")
                .execute();
        jobs.runFor(id);
        return id;
    }

    /** Freezes it once more, as after a further negotiation. */
    public void settleAgain(AgreementId id) {
        organizations.bySystem(() -> agreements.advance(id, Stage.FORMAL_NEGOTIATION, Stage.SIGNING));
        start(id);
        jobs.runFor(id);
    }

    /** Freezes what was signed once more, as after an amendment. */
    public void amend(AgreementId id) {
        organizations.bySystem(() -> agreements.advance(id, Stage.FORMAL_NEGOTIATION, Stage.SIGNED));
        start(id);
        jobs.runFor(id);
    }

    public void start(AgreementId id) {
        start(id, true);
    }

    public void startOutsideTheHeadsOffice(AgreementId id) {
        start(id, false);
    }

    /** Mends the tree between the unit and what stood above it. */
    public void putABureauAbove(Unit unit) {
        String code = "bur-" + unit.code();
        Unit bureau = actors.asSystem(() -> units.enter(
                code,
                "กองบัญชาการ " + code,
                "Bureau " + code,
                UnitLevel.BUREAU,
                unit.parent().orElseThrow(),
                false));
        database.update("update unit set parent = ? where id = ?", bureau.id(), unit.id());
        database.update("update unit_state set parent = ? where unit = ?", bureau.id(), unit.id());
        organizations.person("superior." + code, bureau, Role.SUPERIOR);
    }

    private void start(AgreementId id, boolean inHeadsOffice) {
        transaction.executeWithoutResult(status -> {
            Unit unit = agreements.unit(id);
            processes.start(
                    "agreement-signing",
                    id,
                    Values.of(LifecycleVariables.UNIT, unit.id().toString())
                            .and(
                                    LifecycleVariables.FISCAL_YEAR,
                                    agreements.fiscalYear(id).gregorian())
                            .and(LifecycleVariables.LEVEL, unit.level().name())
                            .and(LifecycleVariables.IN_HEADS_OFFICE, inHeadsOffice));
        });
    }

    /** An agreement that both sides have signed. */
    public AgreementId signed(Made made) {
        return signed(made, organizations.open(made));
    }

    /** The same, of what it was opened with. */
    public AgreementId signed(Made made, AgreementId opened) {
        frozen(settled(opened));
        sign(made.username(Role.HEAD), makerStep(opened));
        sign(made.username(Role.SUPERIOR), receiverStep(opened));
        return opened;
    }

    /** What the next one would sign. */
    ShownDocument seen(AgreementId id) {
        return database.queryForObject(
                "select r.sha256, p.sha256 as pdf from signing_round r join signed_pdf p on p.signing_round = r.id"
                        + " where r.agreement = ? and r.outcome = 'OPEN' order by p.step desc limit 1",
                (row, number) -> new ShownDocument(row.getString("sha256"), row.getString("pdf")),
                id.value());
    }

    public void sign(String username, String task) {
        actors.as(
                username,
                () -> signing.sign(task, directory.sheet(task).seen(), Means.general(), TestOrganization.PASSWORD));
    }

    void sign(String username, String task, ShownDocument seen) {
        actors.as(username, () -> signing.sign(task, seen, Means.general(), TestOrganization.PASSWORD));
    }

    public void refuse(String username, String task, String reason) {
        actors.as(username, () -> signing.refuse(task, reason, TestOrganization.PASSWORD));
    }

    public String makerStep(AgreementId id) {
        return step(id, SigningSteps.SIGN_AS_MAKER);
    }

    public String receiverStep(AgreementId id) {
        return step(id, SigningSteps.SIGN_AS_RECEIVER);
    }

    public boolean waitsFor(AgreementId id, String key) {
        return !database.queryForList(
                        "select task from work_item where agreement = ? and task_key = ? and closed_at is null",
                        String.class,
                        id.value(),
                        key)
                .isEmpty();
    }

    /** Number of the version that was frozen last. */
    public int versionToSign(AgreementId id) {
        return database.queryForObject(
                "select version from signing_round where agreement = ? order by number desc limit 1",
                Integer.class,
                id.value());
    }

    private String step(AgreementId id, String key) {
        UUID agreement = id.value();
        return database.queryForObject(
                "select task from work_item where agreement = ? and task_key = ? and closed_at is null",
                String.class,
                agreement,
                key);
    }
}
