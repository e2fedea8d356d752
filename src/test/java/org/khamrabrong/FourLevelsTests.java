package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.fixture.TestOrganization.name;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.Level.State;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A section's papers go over four levels: its governor, its head, the head of its division, the head of its bureau. */
@ApplicationTest
class FourLevelsTests {

    @Autowired
    SectionDraft draft;

    @Autowired
    TestOrganization organizations;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    Drafting drafting;

    @Autowired
    ReportingStand stand;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportApproval reports;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Section section;

    @BeforeEach
    void openAnAgreementOfASection() {
        section = draft.open();
    }

    @Test
    void everyLevelApprovesInItsTurn() {
        draft.submit();

        for (String approver : section.approvers()) {
            assertThat(draft.levels()).extracting(Level::state).containsOnlyOnce(State.NOW);
            draft.approvedBy(approver);
        }

        assertThat(draft.task("Task_ReviewOffer")).isNotNull();
        assertThat(draft.facts("workflow.level-approved"))
                .extracting("by")
                .containsExactlyElementsOf(section.approvers());
        assertThat(draft.facts("workflow.levels-named")).hasSize(1);
    }

    @Test
    void whoApprovesInTwoWindowsApprovesOnce() {
        draft.submit();
        String task = draft.task(SectionDraft.APPROVE);
        draft.approvedBy(section.governor());

        assertThatThrownBy(() -> actors.as(section.governor(), () -> drafting.approve(task)))
                .isInstanceOfAny(TaskGone.class, Refusal.class);
        assertThat(draft.present().place()).isEqualTo(2);
    }

    @Test
    void whoHeadsDivisionAndBureauIsAskedOnce() {
        draft.deactivate(section.bureauHead());
        organizations.give(section.divisionHead(), Role.HEAD, section.bureau());
        draft.submit();

        section.approvers().subList(0, 3).forEach(draft::approvedBy);

        assertThat(draft.task("Task_ReviewOffer")).isNotNull();
        assertThat(draft.facts("workflow.level-counted")).hasSize(1);
    }

    @Test
    void nobodyButTheOneWhoHandedItInIsToldOfEachLevelThatApproved() {
        draft.submit();
        section.approvers().forEach(draft::approvedBy);

        assertThat(database.queryForList(
                        "select p.username from announcement a join notice n on n.announcement = a.id"
                                + " join person p on p.id = n.person where a.agreement = ? and a.what = ?",
                        String.class,
                        draft.id().value(),
                        "workflow.level-approved"))
                .containsExactly(section.officer(), section.officer(), section.officer(), section.officer());
    }

    @Test
    void aReportGoesTheSameWay() {
        report();
        draft.as(section.governor(), reports::approve);
        draft.as(section.head(), reports::approve);
        draft.as(
                section.divisionHead(),
                task -> reports.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐาน"))));
        draft.as(section.governor(), reports::approve);
        draft.as(section.divisionHead(), task -> reports.giveBack(task, Return.toOfficer(Map.of("1.1", "แนบทะเบียน"))));
        String again = draft.task("Task_ReportResults");
        actors.as(section.officer(), () -> {
            reporting.saveResult(again, "1.1", Result.of(Map.of("numerator", "90", "denominator", "100")), "แก้แล้ว");
            reporting.submit(again);
        });
        draft.as(section.governor(), reports::approve);
        draft.as(section.head(), reports::approve);
        draft.deactivate(section.divisionHead());
        draft.as(section.bureauHead(), reports::approve);

        assertThat(draft.facts("reporting.report-delivered")).hasSize(1);
        assertThat(draft.facts("workflow.approval-lapsed"))
                .extracting("approver", "items")
                .containsExactly(
                        tuple(name(section.governor()), List.of("1.1")), tuple(name(section.head()), List.of("1.1")));
    }

    private void report() {
        organizations.bySystem(() -> agreements.advance(draft.id(), Stage.SIGNED, Stage.DRAFTING));
        stand.startRound(draft.id());
        stand.submitted(section.made(), draft.id());
    }
}
