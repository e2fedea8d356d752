package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.ReportingStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The history tells nobody what the screens still keep from him or her. */
@ApplicationTest
class HistoryTests {

    @Autowired
    private Audit audit;

    @Autowired
    private ReportingStand reporting;

    @Autowired
    private EvaluationStand evaluation;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private ReportDirectory reports;

    @Autowired
    private Actors actors;

    @Test
    void keepsTheSelfScoreFromTheEvaluatorUntilItIsDelivered() {
        Made made = organizations.make();
        AgreementId agreement = reporting.reporting(made);
        reporting.approved(made, agreement);

        assertThat(history(made, Role.OFFICER, agreement))
                .contains("reporting.result-reported", "reporting.report-submitted");
        assertThat(history(made, Role.AUDITOR, agreement))
                .contains("reporting.result-reported", "reporting.report-submitted");
        assertThat(history(made, Role.EVALUATOR, agreement))
                .contains("reporting.round-opened", "workflow.level-approved")
                .doesNotContain("reporting.result-reported", "reporting.report-submitted");
    }

    @Test
    void tellsTheEvaluatorEverythingOnceItIsDelivered() {
        Made made = organizations.make();
        AgreementId agreement = reporting.reporting(made);
        reporting.closed(made, agreement);

        assertThat(history(made, Role.EVALUATOR, agreement))
                .contains("reporting.result-reported", "reporting.report-submitted");
    }

    @Test
    void keepsTheCommitteesSideFromTheUnitUntilTheFinalScore() {
        Made made = organizations.make();
        AgreementId agreement = evaluation.evaluating(made);
        evaluation.evaluate(
                made, agreement, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("จำนวนมาจากไหน")));

        assertThat(history(made, Role.OFFICER, agreement))
                .contains("evaluation.result-challenged")
                .doesNotContain("evaluation.result-accepted");
        assertThat(history(made, Role.EVALUATOR, agreement))
                .contains("evaluation.result-challenged", "evaluation.result-accepted");
    }

    @Test
    void tellsTheUnitHowItWasEvaluatedOnceTheFinalScoreIsThere() {
        Made made = organizations.make();
        AgreementId agreement = evaluation.confirming(made);

        assertThat(history(made, Role.OFFICER, agreement))
                .contains("evaluation.result-accepted", "evaluation.final-score-computed");
    }

    @Test
    void saysOfEveryFactInWhichStepAndRoleItHappened() {
        Made made = organizations.make();
        AgreementId agreement = reporting.reporting(made);
        reporting.submitted(made, agreement);

        Capacity officer = capacity(made, agreement, "reporting.result-reported");
        assertThat(officer.who()).isEqualTo(made.username(Role.OFFICER));
        assertThat(officer.role()).isEqualTo("OFFICER");
        assertThat(officer.task()).isNotNull();
        assertThat(officer.model()).startsWith("self-assessment:");
        Capacity system = capacity(made, agreement, "reporting.round-opened");
        assertThat(system.who()).isEqualTo(Actors.SYSTEM);
        assertThat(system.role()).isNull();
        assertThat(system.task()).isNull();
        assertThat(system.model()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void tellsOfAnUndeliveredReportInTheHistoryAndTheRecordWhatItsPageShows(Role role) {
        Made made = organizations.make();
        AgreementId agreement = reporting.reporting(made);
        reporting.approved(made, agreement);
        String reader = made.username(role);
        if (role == Role.ADMINISTRATOR) {
            assertThatThrownBy(() -> history(made, role, agreement)).hasMessageContaining("agreementNotYours");
            return;
        }
        boolean shown = !actors.as(reader, () -> reports.rounds(agreement)).isEmpty();

        assertThat(history(made, role, agreement).contains("reporting.result-reported"))
                .isEqualTo(shown);
        if (role == Role.AUDITOR || role == Role.STRATEGY) {
            List<String> told = record(reader, agreement);
            assertThat(told).contains("reporting.round-opened");
            assertThat(told.contains("reporting.result-reported")).isEqualTo(shown);
            reporting.delivered(made, agreement);
            assertThat(record(reader, agreement)).contains("reporting.result-reported");
        }
    }

    private List<String> record(String reader, AgreementId agreement) {
        return actors
                .as(
                        reader,
                        () -> EveryPage.of(
                                page -> audit.everything(new RecordFilter(null, agreement.value(), null), page)))
                .stream()
                .map(AuditRow::what)
                .toList();
    }

    private Capacity capacity(Made made, AgreementId agreement, String what) {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(agreement, PageRequest.of(0, 100))).stream()
                .filter(row -> row.what().equals(what))
                .map(AuditRow::capacity)
                .findFirst()
                .orElseThrow();
    }

    private List<String> history(Made made, Role role, AgreementId agreement) {
        return actors.as(made.username(role), () -> audit.history(agreement, PageRequest.of(0, 100)))
                .map(AuditRow::what)
                .getContent();
    }
}
