package org.khamrabrong.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.reporting.ReportingStand.LATE_CASES;
import static org.khamrabrong.reporting.ReportingStand.SATISFIED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scoring;

/** The rules of a round's report, without database and engine. */
class ReportRulesTests {

    private static final AgreementPackage CONTENT = TestOrganization.content();
    private static final LocalDate DUE = LocalDate.of(2021, 4, 30);

    private final Report report = new Report(
            AgreementId.random(), new Round(1, 6, LocalDate.of(2021, 4, 1), DUE, false), CONTENT, Instant.EPOCH);

    @Test
    void refusesToSubmitWhileIndicatorsAreMissingAndNamesThem() {
        report.entry("1.1").report(SATISFIED, "", "officer");

        assertThatThrownBy(() -> report.submitted("officer")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.key()).isEqualTo("reporting.refusal.resultsMissing");
            assertThat(refused.arguments()).containsExactly(1, "2.1");
        });
    }

    @Test
    void refusesToSubmitWithAReturnedIndicatorThatNobodyTouched() {
        submitted();
        report.returned(Map.of("2.1", "ไม่มีหลักฐาน"));

        refuses("reporting.refusal.resultsMissing", () -> report.submitted("officer"));
    }

    @Test
    void keepsTheOthersApprovedWhenOneIndicatorIsReturned() {
        submitted();

        report.returned(Map.of("2.1", "ไม่มีหลักฐาน"));

        assertThat(report.entry("1.1").state()).isEqualTo(EntryState.APPROVED);
        assertThat(report.entry("2.1").state()).isEqualTo(EntryState.RETURNED);
        assertThat(report.state()).isEqualTo(ReportState.REPORTING);
    }

    @Test
    void looksAgainAtAnApprovedIndicatorWhoseEvidenceChanged() {
        submitted();
        report.returned(Map.of("2.1", "ไม่มีหลักฐาน"));

        report.entry("1.1").evidenceChanged("officer");

        assertThat(report.entry("1.1").state()).isEqualTo(EntryState.REPORTED);
    }

    @Test
    void isInTimeOnTheLastDayAndLateTheDayAfter() {
        submitted();
        report.approved("governor");
        report.delivered("head", Instant.EPOCH, DUE);
        assertThat(report.late()).isFalse();

        Report other = new Report(
                AgreementId.random(), new Round(1, 6, LocalDate.of(2021, 4, 1), DUE, false), CONTENT, Instant.EPOCH);
        submitted(other);
        other.approved("governor");
        other.delivered("head", Instant.EPOCH, DUE.plusDays(1));
        assertThat(other.late()).isTrue();
    }

    @Test
    void refusesEveryStepTwice() {
        submitted();
        refuses("agreement.refusal.wrongStage", () -> report.submitted("officer"));
        report.approved("governor");
        refuses("agreement.refusal.wrongStage", () -> report.approved("governor.two"));
        report.delivered("head", Instant.EPOCH, DUE);
        refuses("agreement.refusal.wrongStage", () -> report.delivered("head", Instant.EPOCH, DUE));
        report.closed(Scoring.score(CONTENT.withResults(report.results())));
        refuses("agreement.refusal.wrongStage", () -> report.closed(Scoring.score(CONTENT)));
    }

    @Test
    void keepsTheSelfScoreOfEveryIndicatorWhenItCloses() {
        submitted();
        report.approved("governor");
        report.delivered("head", Instant.EPOCH, DUE);

        report.closed(Scoring.score(CONTENT.withResults(report.results())));

        assertThat(report.entry("1.1").score()).isEqualByComparingTo("4.8");
        assertThat(report.entry("2.1").score()).isEqualByComparingTo("3.5");
        assertThat(report.selfTotal()).isEqualByComparingTo("4.28");
    }

    @Test
    void takesThaiDigits() {
        assertThatCode(() -> ReportedResult.requireUsable(CONTENT, "2.1", Result.of(Map.of("value", "๕.๕")), ""))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesFiguresThatTheMeasureCannotUse() {
        refuses(
                "finding.RESULT_INVALID",
                () -> ReportedResult.requireUsable(CONTENT, "2.1", Result.of(Map.of("value", "ห้า")), ""));
        refuses(
                "finding.RESULT_INVALID",
                () -> ReportedResult.requireUsable(CONTENT, "1.1", Result.of(Map.of("numerator", "5")), ""));
    }

    @Test
    void refusesAnIndicatorThatDoesNotApplyWithoutSayingWhy() {
        refuses(
                "reporting.refusal.notApplicableUnexplained",
                () -> ReportedResult.requireUsable(CONTENT, "2.1", Result.notApplicable(), " "));
        assertThatCode(() -> ReportedResult.requireUsable(CONTENT, "2.1", Result.notApplicable(), "ไม่มีเรื่อง"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesThatAnOfficerCancelsAnIndicator() {
        refuses(
                "reporting.refusal.statusNotAllowed",
                () -> ReportedResult.requireUsable(CONTENT, "2.1", Result.cancelled(), "ยกเลิก"));
    }

    @Test
    void refusesAnExplanationWithoutEnd() {
        refuses(
                "kernel.refusal.textTooLong",
                () -> ReportedResult.requireUsable(CONTENT, "2.1", LATE_CASES, "ก".repeat(10_001)));
    }

    @Test
    void refusesAnExplanationThatNoRecordCanKeep() {
        refuses(
                "kernel.refusal.textUnkeepable",
                () -> ReportedResult.requireUsable(CONTENT, "2.1", LATE_CASES, "ผล\ud83d"));
    }

    private void submitted() {
        submitted(report);
    }

    private static void submitted(Report one) {
        one.entry("1.1").report(SATISFIED, "", "officer");
        one.entry("2.1").report(LATE_CASES, "", "officer");
        one.submitted("officer");
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
