package org.khamrabrong.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.report.Written;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.paper.Cell.Shade;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.ValueMeasure;

/** What a self-assessment report says, before it becomes a file. */
class SelfAssessmentFormTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void showsEveryTrafficLightInColourAndInWords() {
        Paper report = report();

        assertThat(light(report, "1.1")).isEqualTo("▲ เขียว GOOD");
        assertThat(light(report, "1.2")).isEqualTo("◆ เหลือง WATCHED");
        assertThat(light(report, "1.3")).isEqualTo("▼ แดง POOR");
        assertThat(light(report, "1.4")).isEqualTo("– NONE");
        assertThat(Written.in(report)).contains("▼ แดง: ต้องเร่งรัด คะแนนต่ำกว่า 3");
    }

    @Test
    void coversThePeriodFromTheFirstDayOfTheYear() {
        assertThat(Written.in(report()))
                .contains("รอบที่ 1 (6 เดือน)")
                .anySatisfy(text -> assertThat(text.replace('\u00a0', ' '))
                        .isEqualTo("ผลการดำเนินงานสะสม 1 ตุลาคม 2563 ถึง 31 มีนาคม 2564"));
    }

    @Test
    void keepsTheHashAndTheNameOfAFileExact() {
        Items evidence = Written.blocks(report(), Items.class)
                .filter(items -> items.lines().stream()
                        .anyMatch(line -> Written.text(line).contains("SHA-256")))
                .findFirst()
                .orElseThrow();

        assertThat(evidence.lines().get(0).plain(Digits.THAI))
                .startsWith("ทะเบียน 2564.pdf · ๑ กิโลไบต์ แนบโดย สมใจ")
                .endsWith("SHA-256 " + HASH);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Written.in(report())).contains("ยังไม่มีผลการดำเนินงาน", "ไม่มีหลักฐานแนบ", "ยังไม่ได้รายงาน");
    }

    @Test
    void refusesLightsInTheWrongOrder() {
        assertThatThrownBy(() -> new PaperSettings(new BigDecimal(3), new BigDecimal(4)))
                .hasMessageContaining("khamrabrong.document.amber");
    }

    private static String light(Paper report, String number) {
        var cells = Written.row(report, number);
        var light = cells.get(cells.size() - 1);
        Shade shade = light.shade();
        return Written.text(light.text()) + " " + shade;
    }

    private static Paper report() {
        AgreementPackage content = new AgreementPackage(
                "กองทดสอบ",
                "DIVISION",
                2564,
                null,
                List.of(new Dimension("external", "มิติภายนอก", new BigDecimal(100))),
                null,
                null,
                null,
                null,
                List.of(indicator("1.1"), indicator("1.2"), indicator("1.3"), indicator("1.4")),
                Map.of("1.1", value("92"), "1.2", value("80"), "1.3", value("65")),
                null);
        EvidenceRow file =
                ReportSample.file("ทะเบียน 2564.pdf", 1024, HASH, "สมใจ", Instant.parse("2021-04-05T03:00:00Z"));
        return ReportSample.in(
                        UnitSample.named("กองทดสอบ", null),
                        ReportSample.round(1, 6, LocalDate.of(2021, 4, 30), null),
                        content)
                .explained(indicator -> indicator.number().equals("1.1") ? "ทำตามแผน" : "")
                .evident(indicator -> indicator.number().equals("1.1") ? List.of(file) : List.of())
                .paper("th", Digits.THAI);
    }

    private static Result value(String number) {
        return Result.of(Map.of("value", number));
    }

    private static Indicator indicator(String number) {
        return new Indicator(
                number,
                "ตัวชี้วัด " + number,
                "external",
                new BigDecimal(25),
                "ร้อยละ",
                new ValueMeasure(),
                Scale.levels("60", "70", "80", "90", "100"),
                new BigDecimal(80),
                List.of(),
                null,
                null);
    }
}
