package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A step of every other unit's people that the last of them leaves is told of anew, as one that nobody may do. */
@ApplicationTest
@RecordApplicationEvents
@Transactional
class StepsLeftAloneTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String member;
    private String task;

    @BeforeEach
    void waitForTheCommittee() {
        made = organizations.make();
        member = made.username(Role.COMMITTEE);
        AgreementId id = walk.openedUntil(made, "Task_ConfirmResult");
        task = walk.waiting(made, id).orElseThrow().task();
        organizations.bySystem(() -> database.update("""
                delete from person_role where role = 'COMMITTEE'
                   and person <> (select id from person where username = ?)
                """, member));
        events.clear();
    }

    @Test
    void theLastOfTheCommitteeLeavesItsStepAlone() {
        organizations.endYesterday(member, Role.COMMITTEE);

        publisher.publishEvent(new MayDoLess(member));

        assertThat(events.stream(StepChange.Opened.class)).contains(new StepChange.Opened(task));
    }

    @Test
    void notWhereAnotherMayAct() {
        organizations.person("other." + member, made.office(), Role.COMMITTEE);
        organizations.endYesterday(member, Role.COMMITTEE);
        events.clear();

        publisher.publishEvent(new MayDoLess(member));

        assertThat(events.stream(StepChange.Opened.class)).doesNotContain(new StepChange.Opened(task));
    }
}
