package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures that nobody means, but anybody can type, go their whole way and break nothing. */
@ApplicationTest
class AbsurdFiguresTests {

    private static final String HUGEST = "999999999999999999999999999999e15";

    @Autowired
    TestOrganization organizations;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    ReportingStand reporting;

    @Autowired
    EvaluationStand evaluation;

    @Autowired
    Reporting reports;

    @Autowired
    ReportApproval approval;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e15", "-1e15", "123456789012345678901234567890", "0.00000000000000000000000000001", HUGEST})
    void everyFigureThatCanBeReportedReachesTheFinalScore(String figure) {
        AgreementId id = publishedResult(TestOrganization.content(), figure);

        assertThat(state(id)).isEqualTo("PUBLISHED");
    }

    @Test
    void everyScoreThatAScaleGivesIsKeptExactly() {
        AgreementId id = publishedResult(withTopScore(HUGEST), "0");

        BigDecimal score = new BigDecimal(HUGEST);
        assertThat(kept(
                        "select score from report_entry join report on report.id = report_entry.report"
                                + " where agreement = ? and number = '2.1'",
                        id))
                .isEqualByComparingTo(score);
        assertThat(kept("select self_total from report where agreement = ?", id))
                .isEqualByComparingTo(total(score));
        assertThat(kept("select self_total from evaluation where agreement = ?", id))
                .isEqualByComparingTo(total(score));
        assertThat(kept("select final_total from evaluation where agreement = ?", id))
                .isEqualByComparingTo(total(score));
        actors.as(
                made.username(Role.OFFICER),
                () -> assertThat(directory.find(id).orElseThrow().committee().total())
                        .isEqualByComparingTo(total(score)));
    }

    @Test
    void noNumberInTheDatabaseHasAWidthThatATypedOneCouldExceed() {
        assertThat(database.queryForList(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and data_type = 'numeric'"
                                + " and numeric_precision is not null and table_name not like 'act%'",
                        String.class))
                .isEmpty();
    }

    /** 60 of 100 weigh 4.8000, 40 of 100 weigh the other score. */
    private static BigDecimal total(BigDecimal score) {
        return score.multiply(new BigDecimal("0.4")).add(new BigDecimal("2.8800"));
    }

    private static AgreementPackage withTopScore(String score) {
        AgreementPackage content = TestOrganization.content();
        return content.withIndicators(content.indicators().stream()
                .map(indicator -> indicator.number().equals("2.1") ? scaled(indicator, score) : indicator)
                .toList());
    }

    private static Indicator scaled(Indicator indicator, String score) {
        return indicator.withScale(
                new Scale(List.of(Point.of("1", "10"), Point.of(score, "2")), Interpolation.LINEAR, Below.LOWEST));
    }

    /** Reported, adjusted to itself by the evaluator, confirmed and published, each by the one whose step it is. */
    private AgreementId publishedResult(AgreementPackage content, String figure) {
        AgreementId id = organizations.open(made, content);
        organizations.bySystem(() -> agreements.advance(id, Stage.SIGNED, Stage.DRAFTING));
        reporting.startRound(id);
        Result result = Result.of(Map.of("value", figure));
        String report = reporting.task(id, "Task_ReportResults");
        actors.as(made.username(Role.OFFICER), () -> {
            reports.saveResult(report, "1.1", ReportingStand.SATISFIED, "");
            reports.saveResult(report, "2.1", result, "");
            reports.submit(report);
        });
        actors.as(made.username(Role.GOVERNOR), () -> approval.approve(reporting.task(id, "Task_ApproveReport")));
        actors.as(made.username(Role.HEAD), () -> approval.approve(reporting.task(id, "Task_ApproveReport")));
        reporting.jobs(id);
        evaluation.start(id);
        evaluation.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.adjust(result, "ตามหลักฐาน")));
        evaluation.startResult(id);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(evaluation.confirmStep(id)));
        evaluation.acknowledge(made, id);
        reporting.jobs(id);
        return id;
    }

    private String state(AgreementId id) {
        return database.queryForObject("select state from evaluation where agreement = ?", String.class, id.value());
    }

    private BigDecimal kept(String query, AgreementId id) {
        return database.queryForObject(query, BigDecimal.class, id.value());
    }
}
