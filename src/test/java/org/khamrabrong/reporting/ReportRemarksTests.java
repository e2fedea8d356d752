package org.khamrabrong.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.reporting.process.ReportingSteps.APPROVE;
import static org.khamrabrong.reporting.process.ReportingSteps.REPORT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;

/** What an approver remarks on a report reaches the officer with the decision, and is answered and settled there. */
@ApplicationTest
class ReportRemarksTests {

    private static final WrittenRemark ON_THE_EVIDENCE =
            new WrittenRemark(new Spot("1.1", "evidence"), "ขอทะเบียนฉบับเต็ม");

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand stand;

    @Autowired
    ReportRemarks reports;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void handInAReport() {
        made = organizations.make();
        id = stand.reporting(made);
        stand.submitted(made, id);
    }

    @Test
    void goesOutWithTheDecision() {
        actors.as(made.username(Role.GOVERNOR), () -> {
            String task = stand.task(id, APPROVE);
            assertThat(reports.open(task).remarks()).isEmpty();
            reports.approve(task, List.of(ON_THE_EVIDENCE));
        });

        RemarkRow remark = remarks(Role.HEAD, APPROVE).get(0);
        assertThat(remark.spot()).isEqualTo(ON_THE_EVIDENCE.spot());
        assertThat(remark.said().words()).isEqualTo(ON_THE_EVIDENCE.words());
        assertThat(remark.said().username()).isEqualTo(made.username(Role.GOVERNOR));
    }

    @Test
    void isNotSentWhereTheDecisionIsRefused() {
        WrittenRemark nowhere = new WrittenRemark(new Spot("9.9", "evidence"), "ตรงไหน");

        actors.as(
                made.username(Role.GOVERNOR),
                () -> assertThatThrownBy(
                                () -> reports.approve(stand.task(id, APPROVE), List.of(ON_THE_EVIDENCE, nowhere)))
                        .isInstanceOf(Refusal.class));

        assertThat(remarks(Role.GOVERNOR, APPROVE)).isEmpty();
        assertThat(stand.waiting(id)).containsExactly(APPROVE);
    }

    @Test
    void isAnsweredAndSettledByTheOfficerAlone() {
        actors.as(
                made.username(Role.GOVERNOR),
                () -> reports.giveBack(
                        stand.task(id, APPROVE),
                        Return.toOfficer(Map.of("1.1", "หลักฐานไม่ครบ")),
                        List.of(ON_THE_EVIDENCE)));
        UUID remark = remarks(Role.OFFICER, REPORT).get(0).id();
        String task = stand.task(id, REPORT);

        actors.as(
                made.username(Role.GOVERNOR),
                () -> assertThatThrownBy(() -> reports.answer(task, remark, "เอง"))
                        .isInstanceOf(Refusal.class));
        actors.as(made.username(Role.OFFICER), () -> reports.answer(task, remark, "แนบแล้ว"));
        actors.as(made.username(Role.OFFICER), () -> reports.settle(task, remark));

        RemarkRow settled = remarks(Role.OFFICER, REPORT).get(0);
        assertThat(settled.answer().words()).isEqualTo("แนบแล้ว");
        assertThat(settled.open()).isFalse();
    }

    private List<RemarkRow> remarks(Role role, String step) {
        return actors.as(
                made.username(role), () -> reports.open(stand.task(id, step)).remarks());
    }
}
