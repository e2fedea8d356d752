package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Of the committee as many are counted as can have a voice: else it waits for one who is away. */
@ApplicationTest
@Transactional
class AbleHandsTests {

    private static final HumanStep STEP = new HumanStep(
            "Task_ConfirmResult",
            "agreement-result",
            Role.COMMITTEE,
            "task/confirm-result",
            new StepRule(
                    Set.of(Work.EVALUATION, Work.RESULT_CONFIRMATION),
                    Set.of(Work.RESULT_CONFIRMATION),
                    Set.of(),
                    true));

    @Autowired
    TestOrganization organizations;

    @Autowired
    AbleHands hands;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private final AgreementId agreement = new AgreementId(UUID.randomUUID());
    private Made made;
    private String member;
    private int all;

    @BeforeEach
    void count() {
        made = organizations.make();
        member = made.username(Role.COMMITTEE);
        all = able();
    }

    @Test
    void oneWhoIsAwayIsNotCounted() {
        goesAway(member);

        assertThat(able()).isEqualTo(all - 1);
    }

    @Test
    void oneWhoIsAwayIsWhereSomebodyStandsIn() {
        String deputy = organizations.person("deputy." + member, made.office()).username();
        goesAway(member);
        standsIn(deputy);

        assertThat(able()).isEqualTo(all);
    }

    @Test
    void twoWhoCanSpeakForOneVoiceAreCountedOnce() {
        standsIn(organizations.person("deputy." + member, made.office()).username());

        assertThat(able()).isEqualTo(all);
    }

    @Test
    void aMemberWhoStandsInForAnotherHasOneVoice() {
        String other = organizations
                .person("other." + member, made.office(), Role.COMMITTEE)
                .username();
        goesAway(member);
        standsIn(other);

        assertThat(able()).isEqualTo(all);
    }

    private int able() {
        return hands.at(STEP, made.division().id(), agreement);
    }

    private void goesAway(String username) {
        database.update("""
                insert into absence (id, person, from_day, until_day, named_as, entered_by, entered_at)
                select gen_random_uuid(), id, ?, ?, 'ABSENT', username, now() from person where username = ?
                """, today(), today(), username);
    }

    private void standsIn(String deputy) {
        database.update("""
                insert into deputyship (id, person, deputy, from_day, until_day, named_as, consent, answered_at, entered_by, entered_at)
                select gen_random_uuid(), p.id, d.id, ?, ?, 'ABSENT', 'CONSENTED', now(), p.username, now()
                from person p, person d where p.username = ? and d.username = ?
                """, today(), today(), member, deputy);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
