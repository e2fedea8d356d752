package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever score the history tells of, the record keeps what it was computed from, as it was then. */
@ApplicationTest
class ScoredPackagesTests {

    private static final Set<String> OF_A_TOTAL = Set.of(
            "reporting.report-submitted",
            "reporting.report-delivered",
            "reporting.round-scored",
            "evaluation.final-score-computed",
            "evaluation.result-confirmed",
            "agreement.result-published");

    private static final Set<String> OF_ONE_INDICATOR =
            Set.of("reporting.result-reported", "evaluation.result-accepted");

    @Autowired
    private Audit audit;

    @Autowired
    private ReportingStand stand;

    @Autowired
    private Reporting reporting;

    @Autowired
    private ReportApproval approval;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private CycleWalk walk;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void everyScoreOfAWholeCycleIsComputedAgainFromWhatWasKeptWithIt() {
        AgreementId id = organizations.open(made);
        walk.untilClosed(made, id);

        List<AuditRow> derived =
                history(id).stream().filter(row -> !row.scores().isEmpty()).toList();
        assertThat(derived.stream().map(AuditRow::what).collect(Collectors.toSet()))
                .containsAll(OF_A_TOTAL)
                .containsAll(OF_ONE_INDICATOR);
        assertThat(derived).allSatisfy(row -> {
            assertThat(scored(Role.OFFICER, id, row))
                    .hasSameSizeAs(row.scores())
                    .allSatisfy(scored -> assertThat(computed(scored, row)).isEqualTo(scored.text()));
        });
        assertThat(derived)
                .filteredOn(row -> row.what().equals("evaluation.final-score-computed"))
                .allSatisfy(row -> assertThat(row.scores()).hasSize(2));
    }

    @Test
    void anEarlierSentenceKeepsItsOwnFiguresAfterTheyWereChanged() {
        AgreementId id = stand.reporting(made);
        stand.submitted(made, id);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(stand.task(id, "Task_ApproveReport"), Map.of("1.1", "ตัวหารไม่ครบ")));
        String again = stand.task(id, "Task_ReportResults");
        actors.as(made.username(Role.OFFICER), () -> {
            reporting.saveResult(again, "1.1", Result.of(Map.of("numerator", "80", "denominator", "100")), "นับใหม่");
            reporting.submit(again);
        });

        List<AuditRow> submitted = history(id).stream()
                .filter(row -> row.what().equals("reporting.report-submitted"))
                .toList();
        assertThat(submitted).hasSize(2);
        assertThat(submitted)
                .flatExtracting(AuditRow::scores)
                .extracting(Scored::text)
                .doesNotHaveDuplicates();
        assertThat(submitted)
                .flatExtracting(AuditRow::scores)
                .extracting(Scored::sha256)
                .doesNotHaveDuplicates();
        assertThat(submitted)
                .allSatisfy(row -> assertThat(scored(Role.OFFICER, id, row))
                        .allSatisfy(scored -> assertThat(computed(scored, row)).isEqualTo(scored.text())));
    }

    @Test
    void showsNobodyWhatHeMayNotReadInTheHistoryEither() {
        AgreementId id = stand.reporting(made);
        stand.approved(made, id);
        AuditRow submitted = only(id, "reporting.report-submitted");

        for (Role other : List.of(Role.EVALUATOR, Role.STRATEGY)) {
            assertThatThrownBy(() -> scored(other, id, submitted))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("audit.refusal.unknownEntry"));
        }
        assertThat(scored(Role.AUDITOR, id, submitted)).isNotEmpty();
        assertThatThrownBy(() -> actors.as(made.otherOfficer().username(), () -> audit.scored(id, submitted.number())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("agreement.refusal.agreementNotYours"));
    }

    @Test
    void tellsTheEvaluatorOnceTheReportIsDelivered() {
        AgreementId id = stand.reporting(made);
        stand.closed(made, id);

        assertThat(scored(Role.EVALUATOR, id, only(id, "reporting.report-submitted")))
                .isNotEmpty();
    }

    @Test
    void findsNoEntryOfAnotherAgreement() {
        AgreementId id = stand.reporting(made);
        stand.submitted(made, id);
        AgreementId other = stand.reporting(organizations.make());

        assertThatThrownBy(() -> scored(Role.AUDITOR, other, only(id, "reporting.report-submitted")))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_package set content = content",
                "delete from audit_package",
                "truncate audit_package cascade",
                "insert into audit_package (sha256, content) values (repeat('0', 64), '{}')"
            })
    void keepsWhatItKeptAsItWas(String change) {
        AgreementId id = stand.reporting(made);
        stand.submitted(made, id);

        assertThatThrownBy(() -> database.update(change)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theChainNoticesThatAScoreWasGivenAnotherPackage() {
        AgreementId id = stand.reporting(made);
        stand.submitted(made, id);
        AuditRow submitted = only(id, "reporting.report-submitted");
        AuditRow reported = only(id, "reporting.result-reported");

        ChainState found = transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("alter table audit_entry disable trigger user");
            database.update(
                    "update audit_entry set content = replace(content, ?, ?) where chain = ? and number = ?",
                    submitted.scores().get(0).sha256(),
                    reported.scores().get(0).sha256(),
                    id.value(),
                    submitted.number());
            return actors.as(made.username(Role.AUDITOR), () -> audit.check());
        });

        assertThat(found.intact()).isFalse();
        assertThat(found.firstBreak().agreement()).isEqualTo(id);
        assertThat(found.firstBreak().number()).isEqualTo(submitted.number());
    }

    private static String computed(Scored scored, AuditRow row) {
        ScoreSheet scores = Scoring.score(PackageFormat.read(scored.document()));
        return OF_A_TOTAL.contains(row.what())
                ? Scored.of(null, scores.total(), scored.document()).text()
                : scores.indicator(indicator(row))
                        .map(score -> Scored.of(score.result(), score.score(), scored.document()))
                        .map(Scored::text)
                        .orElseThrow();
    }

    private static String indicator(AuditRow row) {
        return row.fact() instanceof ResultReported reported
                ? reported.indicator()
                : ((ResultAccepted) row.fact()).indicator();
    }

    private AuditRow only(AgreementId id, String what) {
        return history(id).stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditRow> history(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> audit.history(id, PageRequest.of(0, 500)))
                .getContent();
    }

    private List<Scored> scored(Role role, AgreementId id, AuditRow row) {
        return actors.as(made.username(role), () -> audit.scored(id, row.number()));
    }
}
