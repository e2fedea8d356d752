package org.khamrabrong.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.reporting.ReportingStand.LATE_CASES;
import static org.khamrabrong.reporting.ReportingStand.SATISFIED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;

/** The rules of a round's report, without database and engine. */
class ReportRulesTests {

    private static final AgreementPackage CONTENT = TestOrganization.content();
    private static final LocalDate DUE = LocalDate.of(2021, 4, 30);

    private final Report report = new Report(
            AgreementId.random(),
            new Round(1, 6, LocalDate.of(2021, 4, 1), DUE, false),
            CONTENT,
            Optional.empty(),
            Instant.EPOCH);

    @Test
    void refusesToSubmitWhileIndicatorsAreMissingAndNamesThem() {
        say(report, "1.1", SATISFIED);

        assertThatThrownBy(() -> report.submit("officer", CONTENT)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.key()).isEqualTo("reporting.refusal.resultsMissing");
            assertThat(refused.arguments()).containsExactly(1, "2.1");
        });
    }

    @Test
    void refusesToSubmitWithAReturnedIndicatorThatNobodyTouched() {
        submitted();
        report.approve(List.of("1.1"), "governor", true);
        report.giveBack("governor", Map.of("2.1", "ไม่มีหลักฐาน"));

        refuses("reporting.refusal.resultsMissing", () -> report.submit("officer", CONTENT));
    }

    @Test
    void keepsTheOthersApprovedWhenOneIndicatorIsReturned() {
        submitted();

        report.approve(List.of("1.1"), "governor", true);
        report.giveBack("governor", Map.of("2.1", "ไม่มีหลักฐาน"));

        assertThat(report.entry("1.1").state()).isEqualTo(EntryState.APPROVED);
        assertThat(report.entry("2.1").state()).isEqualTo(EntryState.RETURNED);
        assertThat(report.state()).isEqualTo(ReportState.REPORTING);
    }

    @Test
    void looksAgainAtAnApprovedIndicatorWhoseEvidenceChanged() {
        submitted();
        report.approve(List.of("1.1"), "governor", true);
        report.giveBack("governor", Map.of("2.1", "ไม่มีหลักฐาน"));

        report.entry("1.1").evidenceChanged("officer");

        assertThat(report.entry("1.1").state()).isEqualTo(EntryState.REPORTED);
    }

    @Test
    void isInTimeOnTheLastDayAndLateTheDayAfter() {
        submitted();
        approve(report);
        report.deliver("head", Instant.EPOCH, DUE, CONTENT);
        assertThat(report.late()).isFalse();

        Report other = new Report(
                AgreementId.random(),
                new Round(1, 6, LocalDate.of(2021, 4, 1), DUE, false),
                CONTENT,
                Optional.empty(),
                Instant.EPOCH);
        submitted(other);
        approve(other);
        other.deliver("head", Instant.EPOCH, DUE.plusDays(1), CONTENT);
        assertThat(other.late()).isTrue();
    }

    @Test
    void refusesEveryStepTwice() {
        submitted();
        refuses("agreement.refusal.wrongStage", () -> report.submit("officer", CONTENT));
        approve(report);
        report.deliver("head", Instant.EPOCH, DUE, CONTENT);
        refuses("agreement.refusal.wrongStage", () -> report.deliver("head", Instant.EPOCH, DUE, CONTENT));
        report.close("system", CONTENT, Optional.empty());
        refuses("agreement.refusal.wrongStage", () -> report.close("system", CONTENT, Optional.empty()));
    }

    @Test
    void keepsTheSelfScoreOfEveryIndicatorWhenItCloses() {
        submitted();
        approve(report);
        report.deliver("head", Instant.EPOCH, DUE, CONTENT);

        report.close("system", CONTENT, Optional.empty());

        assertThat(report.entry("1.1").score()).isEqualByComparingTo("4.8");
        assertThat(report.entry("2.1").score()).isEqualByComparingTo("3.5");
        assertThat(report.selfTotal()).isEqualByComparingTo("4.28");
    }

    @Test
    void takesThaiDigits() {
        assertThat(usable(Result.of(Map.of("value", "๕.๕"))).scored().text())
                .isEqualTo(usable(Result.of(Map.of("value", "5.5"))).scored().text())
                .contains("5.5");
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
        ReportedResult explained = ReportedResult.requireUsable(CONTENT, "2.1", Result.notApplicable(), "ไม่มีเรื่อง");
        assertThat(explained.result()).isEqualTo(Result.notApplicable());
        assertThat(explained.explanation()).isEqualTo("ไม่มีเรื่อง");
    }

    private static ReportedResult usable(Result result) {
        return ReportedResult.requireUsable(CONTENT, "2.1", result, "");
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

    private static void say(Report one, String number, Result result) {
        one.report(ReportedResult.requireUsable(CONTENT, number, result, ""), CONTENT, "officer");
    }

    private static void submitted(Report one) {
        say(one, "1.1", SATISFIED);
        say(one, "2.1", LATE_CASES);
        one.submit("officer", CONTENT);
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void approve(Report report) {
        report.approve(List.of("1.1", "2.1"), "governor", true);
    }
}
