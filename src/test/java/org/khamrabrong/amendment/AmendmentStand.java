package org.khamrabrong.amendment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.RoundOfAgreement;
import org.khamrabrong.fixture.CycleSteps;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A signed agreement of three indicators, 40, 20 and 40, whose two rounds are still to come, and requests to amend it. */
@Component
public class AmendmentStand {

    static final String WRITE = "Task_WriteAmendment";
    static final String APPROVE = "Task_ApproveAmendment";
    static final String DECIDE = "Task_DecideAmendment";

    private final TestOrganization organizations;
    private final ReportingStand stand;
    private final CycleWalk walk;
    private final CycleSteps steps;
    private final AgreementRegister agreements;
    private final AmendmentRequests requests;
    private final AmendmentWriting writing;
    private final AmendmentForms forms;
    private final AmendmentApproval approval;
    private final AmendmentDecisions decisions;
    private final DueJobs jobs;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AmendmentStand(
            TestOrganization organizations,
            ReportingStand stand,
            CycleWalk walk,
            CycleSteps steps,
            AgreementRegister agreements,
            AmendmentRequests requests,
            AmendmentWriting writing,
            AmendmentForms forms,
            AmendmentApproval approval,
            AmendmentDecisions decisions,
            DueJobs jobs,
            Actors actors,
            TransactionTemplate transaction,
            Clock clock) {
        this.organizations = organizations;
        this.stand = stand;
        this.walk = walk;
        this.steps = steps;
        this.agreements = agreements;
        this.requests = requests;
        this.writing = writing;
        this.forms = forms;
        this.approval = approval;
        this.decisions = decisions;
        this.jobs = jobs;
        this.actors = actors;
        this.transaction = transaction;
        this.clock = clock;
    }

    public AgreementId signed(Made made) {
        AgreementId id = opened(made);
        walk.untilClosed(made, id);
        return id;
    }

    /** It begins with its draft. */
    AgreementId opened(Made made) {
        LocalDate today = LocalDate.now(clock);
        List<Round> rounds = List.of(
                new Round(1, 6, today.plusDays(60), today.plusDays(90), false),
                new Round(2, 12, today.plusDays(120), today.plusDays(150), false));
        AgreementId id = actors.as(
                made.username(Role.STRATEGY),
                () -> transaction.execute(status ->
                        agreements.open(made.division().id(), FiscalYear.ofBuddhist(2564), content(), rounds)));
        jobs.runFor(id);
        return id;
    }

    /** Whether it is a step of an amendment. */
    public boolean serves(String step) {
        return List.of(WRITE, APPROVE, DECIDE).contains(step);
    }

    /** A new agreement of which an amendment waits at that step. */
    public AgreementId openedUntil(Made made, String step) {
        AgreementId id = signed(made);
        asked(made, id);
        if (!step.equals(WRITE)) {
            worded(made, id);
            submitted(made, id, 1);
        }
        if (step.equals(DECIDE)) {
            approved(made, id);
        }
        return id;
    }

    /** The round opens today. */
    void openRound(Made made, AgreementId id, int number) {
        Round round = transaction.execute(status -> agreements.openRounds(id)).stream()
                .filter(open -> open.number() == number)
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Round opened = new Round(number, round.months(), today.minusDays(1), today.plusDays(20), false);
        actors.asSystem(() -> transaction.executeWithoutResult(status ->
                agreements.moveRounds(List.of(new RoundOfAgreement(id, round)), opened, made.username(Role.STRATEGY))));
        jobs.runFor(id);
    }

    public void asked(Made made, AgreementId id) {
        actors.as(made.username(Role.OFFICER), () -> requests.ask(id));
        jobs.runFor(id);
    }

    private static AgreementPackage content() {
        AgreementPackage two = TestOrganization.content();
        Indicator first = two.indicators().get(0);
        return two.withIndicators(List.of(
                first.withWeight(new BigDecimal(40)),
                first.but()
                        .number("1.2")
                        .name("ร้อยละของเรื่องที่แล้วเสร็จตามกำหนด")
                        .weight(new BigDecimal(20))
                        .scale(TestOrganization.scale(50, 60, 70, 80, 90))
                        .build(),
                two.indicators().get(1)));
    }

    /** The weights of 1.1 and 1.2 become 30 and 30. */
    public void weightsMoved(Made made, AgreementId id) {
        change(made, id, "1.1", new BigDecimal(30));
        change(made, id, "1.2", new BigDecimal(30));
    }

    void change(Made made, AgreementId id, String number, BigDecimal weight) {
        change(made, id, indicator(made, id, number).withWeight(weight));
    }

    void change(Made made, AgreementId id, Indicator changed) {
        String task = task(id, WRITE);
        actors.as(
                made.username(Role.OFFICER),
                () -> writing.changeIndicator(task, forms.writing(task).sheet().revision(), changed));
    }

    Indicator indicator(Made made, AgreementId id, String number) {
        return proposed(made, id).indicator(number).orElseThrow();
    }

    AgreementPackage proposed(Made made, AgreementId id) {
        return actors.as(
                made.username(Role.OFFICER),
                () -> forms.writing(task(id, WRITE)).sheet().contents().proposed());
    }

    void attach(Made made, AgreementId id, String name, byte[] content) {
        actors.as(made.username(Role.OFFICER), () -> writing.attach(task(id, WRITE), name, content));
    }

    /** With the wording of 1.1 changed, and nothing else. */
    public void worded(Made made, AgreementId id) {
        change(made, id, indicator(made, id, "1.1").withName("ร้อยละความพึงพอใจของผู้รับบริการทุกช่องทาง"));
    }

    public void submitted(Made made, AgreementId id, int round) {
        attach(made, id, "เหตุ.txt", "งบประมาณถูกปรับลด".getBytes(StandardCharsets.UTF_8));
        handIn(made, id, round);
    }

    void handIn(Made made, AgreementId id, int round) {
        String task = task(id, WRITE);
        actors.as(
                made.username(Role.OFFICER),
                () -> writing.submit(task, forms.writing(task).sheet().revision(), round, "งบประมาณถูกปรับลดกลางปี"));
        jobs.runFor(id);
    }

    /** At every level of a division. */
    public void approved(Made made, AgreementId id) {
        approvedBy(made.username(Role.GOVERNOR), id);
        approvedBy(made.username(Role.HEAD), id);
    }

    public void approvedBy(String username, AgreementId id) {
        actors.as(username, () -> approval.approve(task(id, APPROVE)));
        jobs.runFor(id);
    }

    public void accepted(Made made, AgreementId id, String... numbers) {
        actors.as(
                made.username(Role.NEGOTIATOR),
                () -> decisions.accept(task(id, DECIDE), Set.of(numbers), "เห็นชอบตามเหตุผล"));
        jobs.runFor(id);
    }

    public void refused(Made made, AgreementId id) {
        actors.as(made.username(Role.NEGOTIATOR), () -> decisions.refuse(task(id, DECIDE), "เหตุผลไม่เพียงพอ"));
        jobs.runFor(id);
    }

    public void signedAgain(Made made, AgreementId id) {
        step(made, id, "Task_SignAsMaker", Role.HEAD);
        step(made, id, "Task_SignAsReceiver", Role.SUPERIOR);
    }

    void signingRefused(Made made, AgreementId id) {
        actors.as(made.username(Role.HEAD), () -> steps.back("Task_SignAsMaker", task(id, "Task_SignAsMaker")));
        jobs.runFor(id);
    }

    void reported(Made made, AgreementId id) {
        step(made, id, "Task_ReportResults", Role.OFFICER);
        step(made, id, "Task_ApproveReport", Role.GOVERNOR);
        step(made, id, "Task_ApproveReport", Role.HEAD);
    }

    private void step(Made made, AgreementId id, String key, Role role) {
        String task = task(id, key);
        actors.as(made.username(role), () -> steps.forward(key, task, id));
        jobs.runFor(id);
    }

    public String task(AgreementId id, String key) {
        return stand.task(id, key);
    }

    List<String> waiting(AgreementId id) {
        return stand.waiting(id);
    }

    /** Of the process, not of a turn of its levels. */
    List<String> ends(AgreementId id) {
        return stand.ends(id, "agreement-amendment").stream()
                .filter(end -> !end.startsWith("Event_AmendmentLevel"))
                .toList();
    }
}
