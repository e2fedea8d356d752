package org.khamrabrong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.PlannedStep;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLooksTests {

    private static final String HARD_WORDS =
            "ที่ปรึกษา น้ำ กตัญญู ปู่ ฐิติ เก็บ ญี่ปุ่น ผู้ใหญ่ จำนำ ต่ำ ค้ำ เสื้อ ฎีกา ฏิ กู้ ป่า ฝั่ง ฟื้นฟู ปิ่น"
                    + " ฬ่ำ";

    private final byte[] agreement = Papers.sealable(RealAgreement.read(), Digits.THAI);

    @ParameterizedTest
    @CsvSource({
        "1,pledge",
        "2,plan",
        "3,indicators",
        "5,sheet-with-formula",
        "12,sheet-with-levels",
        "14,sheet-with-steps",
        "-1,certificate"
    })
    void thePagesOfTheRealAgreementLookAsTheyDid(int page, String name) throws Exception {
        Pictures.compare(agreement, page, name);
    }

    @Test
    void stackedMarksStandApart() throws Exception {
        Pictures.compare(
                Papers.pdf(paper(
                        Paragraph.of(HARD_WORDS),
                        Paragraph.of(Text.bold(HARD_WORDS)),
                        new Table(
                                "ก",
                                List.of(1, 1),
                                List.of(new Row(List.of(Cell.head("ที่ปู่"), Cell.head("น้ำ")))),
                                List.of(new Row(List.of(Cell.of(HARD_WORDS), Cell.of(HARD_WORDS))))))),
                1,
                "hard-words");
    }

    @Test
    void monthsAreBars() throws Exception {
        var real = RealAgreement.read();
        var first = real.indicators().get(0);
        var details = first.details();
        var planned = new Details(
                details.perspective(),
                details.objective(),
                null,
                null,
                null,
                null,
                null,
                details.dataSource(),
                details.governor(),
                details.collector(),
                null,
                null,
                List.of(
                        new PlannedStep("1", "แต่งตั้งคณะทำงานและจัดทำแผนการสำรวจความพึงพอใจ", List.of(10, 11)),
                        new PlannedStep("2", "สำรวจและวิเคราะห์ผล", List.of(12, 1, 2, 3, 4, 5, 6)),
                        new PlannedStep("3", "สรุปผลเสนอผู้บริหาร", List.of(3, 9))));
        var content = real.withIndicators(List.of(first.withDetails(planned)));
        Pictures.compare(Papers.sealable(content, Digits.THAI), 4, "months");
    }

    @Test
    void aMemoHasItsHead() throws Exception {
        Pictures.compare(
                Papers.pdf(paper(
                        new Letterhead(
                                null,
                                "บันทึกข้อความ",
                                List.of(
                                        List.of(new Facts.Fact(
                                                "ส่วนราชการ", Text.of("สำนักงานเลขานุการกรม ฝ่ายแผนงาน"))),
                                        List.of(
                                                new Facts.Fact("ที่", Text.of("ยธ 0501/123")),
                                                new Facts.Fact("วันที่", Text.of("1 ธันวาคม 2563"))),
                                        List.of(new Facts.Fact(
                                                "เรื่อง",
                                                Text.of(
                                                        "ส่งบันทึกการเจรจาตัวชี้วัดและค่าเป้าหมายตามคำรับรองการปฏิบัติราชการ"
                                                                + " ประจำปีงบประมาณ พ.ศ. 2564"))))),
                        Paragraph.indented(Text.of("พร้อมนี้ได้ส่งบันทึกการเจรจามาเพื่อโปรดพิจารณา")))),
                1,
                "memo");
    }

    @Test
    void everyKindOfMeasureHasATable() throws Exception {
        byte[] file = PageLooksTests.class
                .getResourceAsStream("/packages/everything.json")
                .readAllBytes();
        Pictures.compare(Papers.sealable(PackageFormat.read(file), Digits.ARABIC), -4, "sheet-with-cases");
    }

    @Test
    void aLineThatMovedIsFound() throws Exception {
        BufferedImage one = Pictures.render(Papers.pdf(paper(Paragraph.of("ก"), Paragraph.of(HARD_WORDS))), 1);
        BufferedImage same = Pictures.render(Papers.pdf(paper(Paragraph.of("ก"), Paragraph.of(HARD_WORDS))), 1);
        BufferedImage missing = Pictures.render(Papers.pdf(paper(Paragraph.of("ก"))), 1);
        BufferedImage moved =
                Pictures.render(Papers.pdf(paper(Paragraph.of("ก"), Paragraph.indented(Text.of(HARD_WORDS)))), 1);
        assertThat(Pictures.difference(one, same)).isNull();
        assertThat(Pictures.difference(one, missing)).isNotNull();
        assertThat(Pictures.difference(one, moved)).isNotNull();
    }

    private static Paper paper(Block... blocks) {
        return new Paper("ภาพอ้างอิง", "th", Digits.THAI, List.of(Section.portrait(List.of(blocks))));
    }
}
