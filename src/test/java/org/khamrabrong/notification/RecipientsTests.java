package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.agreement.AgreementFact.AgreementAmended;
import org.khamrabrong.agreement.AgreementFact.AgreementPublished;
import org.khamrabrong.agreement.AgreementFact.DraftReturned;
import org.khamrabrong.agreement.AgreementFact.DraftWithdrawn;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRefused;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningAsked;
import org.khamrabrong.evaluation.EvaluationFact.ResultAppealed;
import org.khamrabrong.evaluation.EvaluationFact.ResultChallenged;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.negotiation.NegotiationFact.InformallyAgreed;
import org.khamrabrong.negotiation.NegotiationFact.RoundLapsed;
import org.khamrabrong.negotiation.Side;
import org.khamrabrong.notification.NotificationFact.AddressStopped;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.NamedAs;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyAsked;
import org.khamrabrong.organization.OrganizationFact.DeputyDeclined;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.organization.ToldDeputy;
import org.khamrabrong.signing.SigningFact.AgreementFullySigned;
import org.khamrabrong.workflow.StepChange;
import org.khamrabrong.workflow.approval.ApprovalFact.ApprovalLapsed;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelApproved;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelPassed;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelVacated;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Rung;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Of every kind of news: who is told, who is to do something about it, and that nobody else of two units is told. */
@ApplicationTest
class RecipientsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Set<Kind> TO_ACT_ON = EnumSet.of(Kind.RETURNED, Kind.CHALLENGED, Kind.DEPUTY_ASKED);
    private static final String OTHER = "other";

    /** The receiver has signed: who had a hand in the agreement is told of what becomes of it. */
    private static final Map<Kind, Set<Role>> TOLD = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.RETURNED, Set.of(Role.OFFICER)),
            Map.entry(Kind.REASSIGNED, Set.of(Role.OFFICER)),
            Map.entry(Kind.LAPSED, Set.of(Role.OFFICER)),
            Map.entry(Kind.CHALLENGED, Set.of(Role.OFFICER)),
            Map.entry(Kind.APPROVED, Set.of(Role.OFFICER)),
            Map.entry(Kind.GAP, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.STRATEGY)),
            Map.entry(Kind.PUBLISHED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD)),
            Map.entry(Kind.AGREED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.SUPERIOR)),
            Map.entry(Kind.SIGNED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.SUPERIOR)),
            Map.entry(Kind.AMENDED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.SUPERIOR)),
            Map.entry(Kind.REFUSED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.SUPERIOR)),
            Map.entry(Kind.APPEALED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.SUPERIOR)),
            Map.entry(Kind.REOPENED, Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.SUPERIOR)),
            Map.entry(Kind.WITHDRAWN, Set.of(Role.OFFICER, Role.GOVERNOR, Role.SUPERIOR)),
            Map.entry(Kind.DEPUTY_ASKED, Set.of(Role.GOVERNOR)),
            Map.entry(Kind.DEPUTY_ANSWERED, Set.of(Role.HEAD, Role.ADMINISTRATOR)),
            Map.entry(Kind.DEPUTY_NAMED, Set.of(Role.GOVERNOR, Role.HEAD)),
            Map.entry(Kind.DEPUTY_ENDED, Set.of(Role.GOVERNOR, Role.ADMINISTRATOR)),
            Map.entry(Kind.MAIL_STOPPED, Set.of(Role.OFFICER))));

    @Autowired
    TestOrganization organizations;

    @Autowired
    Suspension suspension;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openAnAgreementThatTheReceiverHasSigned() {
        made = organizations.make();
        id = organizations.open(made);
        database.update(
                "insert into authorship (agreement, work, round, username) values (?, 'SIGNATURE', 0, ?)",
                id.value(),
                made.username(Role.SUPERIOR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASSIGNED", "DUE_SOON", "OVERDUE", "ESCALATED"})
    void eachKindIsToldToThoseWhomItConcernsAndToNobodyElse(Kind kind) {
        tell(fact(kind));

        assertThat(told(kind)).containsExactlyInAnyOrderElementsOf(names(TOLD.get(kind)));
        assertThat(mustAct(kind)).containsOnly(TO_ACT_ON.contains(kind));
    }

    @Test
    void whoseApprovalLapsedIsToldAndNotWhoMadeItLapse() {
        tell(new ApprovalLapsed(
                id,
                made.username(Role.OFFICER),
                Paper.Kind.DRAFT,
                rung(),
                made.people().get(Role.HEAD).name(),
                made.username(Role.HEAD),
                List.of("1.1")));

        assertThat(told(Kind.LAPSED)).containsExactly(Role.HEAD.name());
    }

    @Test
    void whereAnotherAsksForADeputyTheAbsentOneIsToldAndTheOneWhoIsAskedAloneIsToAct() {
        tell(asked(made.username(Role.ADMINISTRATOR)));

        assertThat(told(Kind.DEPUTY_ASKED)).containsExactlyInAnyOrder(Role.GOVERNOR.name(), Role.HEAD.name());
        assertThat(mustAct(Kind.DEPUTY_ASKED)).containsExactlyInAnyOrder(true, false);
    }

    /** Its approver, too, and not only the officer to whom the paper went back before. */
    @Test
    void aStepThatWasGivenBackIsToldAsReturnedToThoseWhoDoItAgain() {
        String step = database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null", String.class, id.value());
        String back = step + "-back";
        database.update(
                "insert into work_item (task, task_key, form, process, agreement, unit, responsible_unit, role, judges, authors,"
                        + " renews, deputies, fiscal_year, opened_at, closed_at, closed_by, outcome) select ?, task_key, form,"
                        + " process, agreement, unit, responsible_unit, role, judges, authors, renews, deputies, fiscal_year,"
                        + " opened_at, opened_at, ?, 'RETURNED' from work_item where task = ?",
                back,
                made.username(Role.HEAD),
                step);
        database.update("update work_item set returned_from = ?, role = 'GOVERNOR' where task = ?", back, step);

        tell(new StepChange.Opened(step));

        assertThat(told(Kind.RETURNED)).containsExactly(Role.GOVERNOR.name());
        assertThat(mustAct(Kind.RETURNED)).containsExactly(true);
    }

    @Test
    void whoIsAskedToStandInForAThirdIsNotToActWhereADeputyIsAskedForThem() {
        ask(Role.OFFICER, Role.HEAD, made.username(Role.ADMINISTRATOR));
        tell(asked(made.username(Role.ADMINISTRATOR)));

        assertThat(toAct(Kind.DEPUTY_ASKED)).containsExactly(made.username(Role.GOVERNOR));
    }

    @Test
    void ofTwoWhoAreAskedToStandInForEachOtherOnlyTheOneWhoIsAskedLastIsToAct() {
        ask(Role.GOVERNOR, Role.HEAD, made.username(Role.GOVERNOR));
        tell(asked(made.username(Role.ADMINISTRATOR)));

        assertThat(toAct(Kind.DEPUTY_ASKED)).containsExactly(made.username(Role.GOVERNOR));
    }

    @Test
    void whoDidItIsNotToldOfIt() {
        tell(new DraftReturned(id, made.username(Role.OFFICER), List.of(), "ทบทวน"));

        assertThat(told(Kind.RETURNED)).isEmpty();
    }

    @Test
    void whoIsOutOfOfficeIsNotTold() {
        database.update("update person set active = false where username = ?", made.username(Role.HEAD));

        tell(new AgreementPublished(id, Actors.SYSTEM));

        assertThat(told(Kind.PUBLISHED)).containsExactlyInAnyOrder(Role.OFFICER.name(), Role.GOVERNOR.name());
    }

    @Test
    void aStepThatNobodyMayDoIsToldToTheUnitAndToTheStrategyOfficeAsOneWithoutAnybody() {
        String step = database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null", String.class, id.value());
        database.update("update person set active = false where username = ?", made.username(Role.OFFICER));

        tell(new StepChange.Opened(step));

        assertThat(told(Kind.GAP))
                .containsExactlyInAnyOrder(Role.GOVERNOR.name(), Role.HEAD.name(), Role.STRATEGY.name());
    }

    @Test
    void aStepWhoseLastDoerLeavesIsToldSoAtOnceThoughNobodyHadTakenIt() {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(made.username(Role.OFFICER)));

        assertThat(told(Kind.GAP))
                .containsExactlyInAnyOrder(Role.GOVERNOR.name(), Role.HEAD.name(), Role.STRATEGY.name());
    }

    private void tell(Object happened) {
        transaction.executeWithoutResult(status -> events.publishEvent(happened));
    }

    private Announced fact(Kind kind) {
        String officer = made.username(Role.OFFICER);
        String governor = made.username(Role.GOVERNOR);
        String head = made.username(Role.HEAD);
        return switch (kind) {
            case RETURNED -> new DraftReturned(id, governor, List.of(), "ทบทวน");
            case REASSIGNED -> new LevelPassed(id, Actors.SYSTEM, Paper.Kind.DRAFT, rung(), rung());
            case LAPSED -> new RoundLapsed(id, Actors.SYSTEM, 1, Side.UNIT);
            case GAP -> new LevelVacated(id, Actors.SYSTEM, Paper.Kind.DRAFT, rung());
            case CHALLENGED ->
                new ResultChallenged(id, made.username(Role.EVALUATOR), "1.1", Scored.NOTHING, "หลักฐานอยู่ที่ใด");
            case APPROVED -> new LevelApproved(id, governor, Paper.Kind.DRAFT, rung(), List.of("1.1"), officer);
            case AGREED -> new InformallyAgreed(id, made.username(Role.NEGOTIATOR), 1);
            case SIGNED -> new AgreementFullySigned(id, head, 1, "ab".repeat(32));
            case PUBLISHED -> new AgreementPublished(id, Actors.SYSTEM);
            case AMENDED -> new AgreementAmended(id, Actors.SYSTEM, 2, 1);
            case REFUSED -> new AmendmentRefused(id, made.username(Role.NEGOTIATOR), 1, "ไม่มีเหตุเพียงพอ");
            case APPEALED -> new ResultAppealed(id, head, List.of("1.1"), null, "คะแนนไม่ตรง");
            case REOPENED -> new ReopeningAsked(id, made.username(Role.EVALUATOR), 1, "ตัวเลขสุดท้ายมาแล้ว");
            case WITHDRAWN -> new DraftWithdrawn(id, head, Stage.DRAFTING, "ยุบรวม");
            case DEPUTY_ASKED -> asked(head);
            case DEPUTY_ANSWERED ->
                new DeputyDeclined(governor, deputy(), made.username(Role.ADMINISTRATOR), "ติดราชการ");
            case DEPUTY_NAMED -> new DeputyAppointed(made.username(Role.ADMINISTRATOR), deputy(), "คำสั่งที่ 1");
            case DEPUTY_ENDED -> new DeputyEnded(head, deputy(), made.username(Role.ADMINISTRATOR), "");
            case MAIL_STOPPED -> new AddressStopped(Actors.SYSTEM, "officer@example.org", 3, Set.of(officer));
            case ASSIGNED, DUE_SOON, OVERDUE, ESCALATED -> throw new IllegalArgumentException("told of a step alone");
        };
    }

    private DeputyAsked asked(String by) {
        ask(Role.HEAD, Role.GOVERNOR, by);
        return new DeputyAsked(by, deputy(), NamedAs.ABSENT);
    }

    private void ask(Role absent, Role deputy, String by) {
        database.update(
                "insert into deputyship (id, person, deputy, from_day, until_day, named_as, entered_by, entered_at, consent)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, 'ABSENT', ?, clock_timestamp(), 'ASKED')",
                made.people().get(absent).id(),
                made.people().get(deputy).id(),
                DAY,
                DAY,
                by);
    }

    /** The governor for the head. */
    private ToldDeputy deputy() {
        Person governor = made.people().get(Role.GOVERNOR);
        Person head = made.people().get(Role.HEAD);
        return new ToldDeputy(governor.username(), governor.name(), head.username(), head.name(), null, DAY, DAY);
    }

    private static Rung rung() {
        return new Rung(Role.HEAD, new UnitName("กองทดสอบ", null));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    /** Of those who were made, by their role. */
    private List<String> told(Kind kind) {
        Map<String, String> roles = made.people().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getValue().username(),
                        each -> each.getKey().name()));
        return database
                .queryForList(
                        "select p.username from notice n join announcement a on a.id = n.announcement"
                                + " join person p on p.id = n.person where a.kind = ? and p.username = any (?)",
                        String.class,
                        kind.name(),
                        usernames())
                .stream()
                .map(username -> roles.getOrDefault(username, OTHER))
                .toList();
    }

    private List<String> toAct(Kind kind) {
        return database.queryForList(
                "select p.username from notice n join announcement a on a.id = n.announcement"
                        + " join person p on p.id = n.person where n.must_act and a.kind = ? and p.username = any (?)",
                String.class,
                kind.name(),
                usernames());
    }

    private List<Boolean> mustAct(Kind kind) {
        return database.queryForList(
                "select n.must_act from notice n join announcement a on a.id = n.announcement"
                        + " join person p on p.id = n.person where a.kind = ? and p.username = any (?)",
                Boolean.class,
                kind.name(),
                usernames());
    }

    private String[] usernames() {
        return Stream.concat(made.people().values().stream(), Stream.of(made.otherOfficer()))
                .map(Person::username)
                .toArray(String[]::new);
    }
}
