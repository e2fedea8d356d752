package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.TestCommittee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A result for which nobody of the committee can have a voice waits for whoever is appointed, and the strategy office hears of it. */
@ApplicationTest
@Transactional
class EmptyCommitteeTests {

    private static final int ALL = 1000;

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    TestCommittee committee;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void askNobody() {
        made = organizations.make();
        id = stand.evaluating(made);
        stand.acceptAll(made, id);
        database.update("delete from person_role where role = 'COMMITTEE'");
        committee.of(ALL, () -> stand.startResult(id));
    }

    @Test
    void theStrategyOfficeIsTold() {
        LocalDate today = LocalDate.now(clock);

        assertThat(database.queryForList(
                        """
                                select p.username
                                from told('GAP', ?, ?, '{}', ?) t
                                join person p on p.id = t.person
                                where not exists (select from work_item w cross join lateral doers(w, ?)
                                                  where w.task = ?)
                                """, String.class, id.value(), stand.confirmStep(id), today, today, stand.confirmStep(id)))
                .contains(made.username(Role.STRATEGY));
    }

    @Test
    void whoeverIsAppointedLaterConfirmsIt() {
        String late = organizations
                .person("late." + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();

        actors.as(late, () -> confirmation.confirm(stand.confirmStep(id)));

        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER_RESULT);
        assertThat(actors.as(
                                made.username(Role.AUDITOR),
                                () -> directory.course(id).orElseThrow())
                        .committee()
                        .quorum())
                .isOne();
    }
}
