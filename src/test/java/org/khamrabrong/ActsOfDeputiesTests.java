package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.DraftRemarks;
import org.khamrabrong.amendment.AmendmentDecisions;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.amendment.paper.AmendmentPapers;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.ResultCourse;
import org.khamrabrong.evaluation.ResultCourse.Vote;
import org.khamrabrong.evaluation.paper.EvaluationPapers;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.paper.MinutesPapers;
import org.khamrabrong.notification.NoticeBoard;
import org.khamrabrong.notification.NoticeFilter;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.paper.ReportPapers;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Remarks;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.khamrabrong.worklist.StepRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever a deputy does is said to be done in the place of the absent one: in the record, in notices, on screen, on paper. */
@ApplicationTest
class ActsOfDeputiesTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    AmendmentDecisions decisions;

    @Autowired
    DraftRemarks drafts;

    @Autowired
    Remarks written;

    @Autowired
    EvaluationDirectory results;

    @Autowired
    Deputies deputies;

    @Autowired
    Worklist worklist;

    @Autowired
    NoticeBoard board;

    @Autowired
    ReportPapers reports;

    @Autowired
    EvaluationPapers evaluations;

    @Autowired
    MinutesPapers minutes;

    @Autowired
    AmendmentPapers papers;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private final Map<Role, Person> standIns = new EnumMap<>(Role.class);
    private Made made;

    @BeforeEach
    void everybodyHasADeputy() {
        made = organizations.make();
        Role.doingSteps().forEach(role -> {
            String absent = made.username(role);
            Person deputy = organizations.person("deputy." + absent, made.other());
            LocalDate today = LocalDate.now(clock);
            actors.as(
                    made.username(Role.ADMINISTRATOR),
                    () -> deputies.appoint(
                            new Appointment(absent, deputy.username(), null, "คำสั่งที่ 1", today, today.plusDays(1))));
            standIns.put(role, deputy);
        });
    }

    @Test
    void aYearThatDeputiesDidSaysSoEverywhere() {
        AgreementId id = organizations.open(made);
        while (walk.waiting(made, id).isPresent()) {
            walk.forwardAs(deputy(walk.waiting(made, id).orElseThrow().role()), made, id);
        }

        stepsSayForWhom(id);
        theRecordSaysForWhom(id);
        assertThat(actors.as(deputy(Role.OFFICER), () -> board.page(NoticeFilter.NONE, Pageable.ofSize(100))))
                .extracting(row -> row.said().thai())
                .anyMatch(said -> said.contains("แทน " + name(Role.GOVERNOR)));
        ResultCourse course =
                actors.as(made.username(Role.AUDITOR), () -> results.course(id)).orElseThrow();
        assertThat(course.committee().votes()).extracting(Vote::by).containsExactly(doer(Role.COMMITTEE));
        says(reading(() -> reports.paper(id, 1, "th", Digits.ARABIC)), Role.OFFICER, Role.GOVERNOR, Role.HEAD);
        says(reading(() -> evaluations.paper(id, "th", Digits.ARABIC)), Role.EVALUATOR, Role.COMMITTEE);
        says(reading(() -> minutes.paper(id, 1, "th", Digits.ARABIC)), Role.COMMITTEE);
    }

    @Test
    void aRemarkItsAnswerAndItsEndSayForWhom() {
        AgreementId id = organizations.open(made);
        walk.forwardAs(deputy(Role.OFFICER), made, id);
        WrittenRemark remark = new WrittenRemark(new Spot("1.1", "target"), "ต่ำไป");
        actors.as(deputy(Role.GOVERNOR), () -> drafts.giveBack(task(id), "ดูข้อสังเกต", List.of(remark)));
        actors.as(deputy(Role.OFFICER), () -> {
            drafts.answer(task(id), remarks(id).get(0).id(), "เพิ่มแล้ว");
            drafts.settle(task(id), remarks(id).get(0).id());
        });

        RemarkRow said = actors.as(
                        made.username(Role.AUDITOR),
                        () -> written.of(org.khamrabrong.workflow.approval.Paper.draft(id)))
                .get(0);

        assertThat(said.said().by()).isEqualTo(doer(Role.GOVERNOR));
        assertThat(said.answer().by()).isEqualTo(doer(Role.OFFICER));
        assertThat(said.settled().by()).isEqualTo(doer(Role.OFFICER));
    }

    @Test
    void whatPeopleDidThemselvesNamesNobodyElse() {
        AgreementId id = organizations.open(made);
        walk.untilClosed(made, id);

        Paper report = reading(() -> reports.paper(id, 1, "th", Digits.ARABIC));

        assertThat(report.toString())
                .contains(name(Role.OFFICER), name(Role.GOVERNOR), name(Role.HEAD))
                .doesNotContain("แทน ผู้ทดสอบ", "name=system");
        assertThat(database.queryForObject(
                        "select count(*) from work_item where agreement = ? and closed_for is not null",
                        Integer.class,
                        id.value()))
                .isZero();
    }

    @Test
    void onlyTheDecisionThatADeputyTookIsSaidToBeTakenForAnother() {
        AgreementId id = amendments.openedUntil(made, "Task_DecideAmendment");
        String task = amendments.task(id, "Task_DecideAmendment");

        actors.as(deputy(Role.NEGOTIATOR), () -> decisions.accept(task, Set.of("1.1"), ""));

        Paper request = reading(() -> papers.paper(id, 1, "th", Digits.ARABIC));
        says(request, Role.NEGOTIATOR);
        assertThat(request.toString()).doesNotContain("แทน " + name(Role.OFFICER));
    }

    private void stepsSayForWhom(AgreementId id) {
        List<StepRow> rows = actors.as(
                made.username(Role.AUDITOR),
                () -> worklist.steps(id, Pageable.ofSize(50)).getContent());
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Objects.requireNonNull(
                                        Objects.requireNonNull(row.done()).by())
                                .doer()
                                .absent())
                        .isEqualTo(name(row.asked().role())));
    }

    private void theRecordSaysForWhom(AgreementId id) {
        assertThat(database.queryForList(
                        "select distinct who || ' ' || coalesce(behalf, 'nobody') from audit_entry"
                                + " where chain = ? and task is not null",
                        String.class,
                        id.value()))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair).matches("deputy\\.(.*) \\1"));
    }

    private void says(Paper paper, Role... absent) {
        for (Role role : absent) {
            assertThat(paper.toString()).contains("แทน " + name(role));
        }
    }

    private Paper reading(Supplier<Paper> paper) {
        return actors.as(made.username(Role.AUDITOR), paper);
    }

    private List<RemarkRow> remarks(AgreementId id) {
        return drafts.open(task(id)).remarks();
    }

    private String task(AgreementId id) {
        return database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null", String.class, id.value());
    }

    private Doer doer(Role absent) {
        return new Doer(standIns.get(absent).name(), name(absent));
    }

    private String deputy(Role role) {
        return standIns.get(role).username();
    }

    private String name(Role role) {
        return made.people().get(role).name();
    }
}
