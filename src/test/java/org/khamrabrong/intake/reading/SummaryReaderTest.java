package org.khamrabrong.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.Words;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.table.OfficeFile;

/** The summary table of an office, with the contradictions of the papers and the ways in which sheets are typed. */
class SummaryReaderTest {

    private static final String OUTSIDE =
            "● มิติภายนอก (น้ำหนัก ๕๐)\n● ด้านประสิทธิผล\n● วัตถุประสงค์ที่ ๑ ความพึงพอใจของผู้รับบริการ";

    @Test
    void readsThaiDigitsLevelsPastResultsAndWhereAnIndicatorBelongs() {
        FileContent found = read(new OfficeTable()
                .group(OUTSIDE)
                .line(
                        "๑.๑ ร้อยละความพึงพอใจของผู้รับบริการ",
                        "๑๐",
                        "๓",
                        "๖๕%",
                        "๗๐%",
                        "๗๕%",
                        "๘๐%",
                        "๙๕%",
                        "๘๗.๖๒",
                        90.9));
        assertThat(found.source()).isEqualTo(FileContent.Source.SUMMARY);
        Indicator read = found.entries().get(0).indicator();
        assertThat(read.number()).isEqualTo("1.1");
        assertThat(read.name()).isEqualTo("ร้อยละความพึงพอใจของผู้รับบริการ");
        assertThat(read.dimension()).isEqualTo("external");
        assertThat(read.details().perspective()).isEqualTo("ด้านประสิทธิผล");
        assertThat(read.details().objective()).isEqualTo("วัตถุประสงค์ที่ ๑ ความพึงพอใจของผู้รับบริการ");
        assertThat(read.weight()).isEqualTo("10");
        assertThat(read.unit()).isEqualTo("ร้อยละ");
        assertThat(read.scale().points())
                .containsExactly(
                        Point.of("1", "65"),
                        Point.of("2", "70"),
                        Point.of("3", "75"),
                        Point.of("4", "80"),
                        Point.of("5", "95"));
        assertThat(read.past())
                .containsExactly(
                        new PastResult(2562, new BigDecimal("87.62")), new PastResult(2563, new BigDecimal("90.9")));
    }

    @Test
    void readsATargetThatIsALevelAsTheValueOfThatLevelAndSaysSo() {
        FileContent found = read(new OfficeTable()
                .line("๑.๑ ร้อยละ ก", 10, "๓", 65, 70, 75, 80, 95)
                .line("๔.๒ จำนวนการประชุม", 5, "๓", 2, 3, 4, 5, 6)
                .line("๓.๑ ร้อยละ ข", 10, "๘๐%", 80, 85, 90, 95, 100));
        assertThat(found.entries())
                .extracting(entry -> entry.indicator().target().toPlainString())
                .containsExactly("75", "4", "80");
        assertThat(said(found, "targetIsLevel")).containsExactly("C5");
        assertThat(said(found, "targetIsLevelPerhaps")).containsExactly("C6");
    }

    @Test
    void readsValuesAndNotWhatIsShown() {
        OfficeTable table = new OfficeTable().line("1.1 ร้อยละ ก", 10, null, 0.65, 0.7, 0.75, 0.8, 0.855);
        for (int column = 3; column <= 7; column++) {
            table.cell(column, cell -> cell.setCellStyle(table.format("0%")));
        }
        FileContent found = read(table);
        assertThat(found.entries().get(0).indicator().scale().points())
                .extracting(Point::value)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("65", "70", "75", "80", "85.5");
        assertThat(said(found, "percent")).contains("H5");
    }

    @Test
    void keepsAPercentageAsItIsWhereTheUnitIsNone() {
        OfficeTable table = new OfficeTable().line("1.1 จำนวนเรื่อง", 10, null, 0.855, 1, 2, 3, 4);
        table.cell(3, cell -> cell.setCellStyle(table.format("0%")));
        FileContent found = read(table);
        assertThat(found.entries().get(0).indicator().scale().points().get(0).value())
                .isEqualTo("0.855");
        assertThat(said(found, "percentUnit")).containsExactly("D5");
    }

    @Test
    void findsTheContradictionsOfThePaperAndMendsNone() {
        FileContent found = read(new OfficeTable()
                .group("● มิติภายใน (น้ำหนัก ๕๐)")
                .line("๒.๑ ร้อยละ ก", "๕๐", "๓", "๘๐", "๙๕", "๙๐", "๙๕", "๑๐๐")
                .group("● มิติภายนอก (น้ำหนัก ๕๐)")
                .line("๕.๑ ร้อยละ ข", "๕๑", "๕", "๘๐", "๘๕", "๙๐", "๙๕", "๑๐๐")
                .line("รวม", 100));
        assertThat(said(found, "totalDiffers")).containsExactly("B9");
        assertThat(Scoring.score(RealAgreement.read()
                                .withIndicators(found.content().indicators())
                                .withResults(null))
                        .findings())
                .extracting(Finding::code)
                .contains(Code.WEIGHTS_NOT_TOTAL, Code.SCALE_NOT_MONOTONIC);
    }

    @Test
    void takesADashForALevelThatIsNotDefinedAndGroupsOfThousandsForOneNumber() {
        FileContent found = read(new OfficeTable().line("6.1 จำนวนวัน", 5, null, "3", "-", " ๑,๒๓๔.๕ ", "–", ""));
        assertThat(found.entries().get(0).indicator().scale().points())
                .containsExactly(Point.of("1", "3"), Point.of("3", "1234.5"));
        assertThat(found.remarks()).noneMatch(remark -> remark.weight() == Remark.Weight.ERROR);
    }

    @Test
    void leavesOutTheCellsThatItCannotReadNamesThemAndKeepsTheRest() {
        OfficeTable table = new OfficeTable()
                .line("๖.๑ ร้อยละการใช้กระดาษ", "ห้า", 3, "มากกว่าปี ๖๓ ร้อยละ ๕", 3, 2, 1, 0)
                .line("ไม่มีหมายเลข", 10, 3, 1, 2, 3, 4, 5)
                .line("๖.๒ ระดับ", 2, null, 1, 2, 3, 4, 5);
        table.cell(3, cell -> cell.setCellStyle(table.format("d mmm yyyy")));
        FileContent found = read(table);
        assertThat(found.entries())
                .extracting(entry -> entry.indicator().number())
                .containsExactly("6.1", "6.2");
        assertThat(found.entries().get(0).indicator().scale().points()).hasSize(4);
        assertThat(found.remarks())
                .filteredOn(remark -> remark.weight() == Remark.Weight.ERROR)
                .extracting(Remark::key, remark -> remark.place().cell())
                .containsExactlyInAnyOrder(
                        tuple("intake.remark.notNumber", "B5"),
                        tuple("intake.remark.weightNeeded", "B5"),
                        tuple("intake.remark.notNumber", "D5"),
                        tuple("intake.remark.rowWithoutNumber", "A6"),
                        tuple("intake.remark.numberIsDate", "D7"));
        assertThat(found.remarks()).extracting(remark -> remark.place().sheet()).containsOnly("สรุป");
    }

    @Test
    void takesTheStoredResultOfAFormulaAndSaysSo() {
        OfficeTable table = new OfficeTable().line("1.1 ร้อยละ ก", 10, null, 1, 2, 3, 4, 5);
        table.cell(7, cell -> {
            cell.setCellFormula("1+4.5");
            cell.setCellValue(5.5);
        });
        table.cell(6, cell -> cell.setCellFormula("2+2"));
        FileContent found = read(table);
        assertThat(found.entries().get(0).indicator().scale().points()).contains(Point.of("5", "5.5"));
        assertThat(said(found, "formula")).contains("H5");
    }

    @Test
    void pointsOutLettersOfOtherScriptsAndKeepsThem() {
        FileContent found =
                read(new OfficeTable().line("๒.๑ ร้อยละ (บุคคลธรรมด\u093e) ที่ลงทะเบียน", 10, null, 1, 2, 3, 4, 5));
        assertThat(found.entries().get(0).indicator().name()).contains("\u093e");
        assertThat(said(found, "strayLetter")).containsExactly("A5");
    }

    @Test
    void passesOverHeadsThatAreRepeatedAndRowsThatRepeatAName() {
        FileContent found = read(new OfficeTable()
                .line("๑.๑ ร้อยละ ก")
                .line("๑.๑ ร้อยละ ก", 10, 3, 65, 70, 75, 80, 95)
                .line("ตัวชี้วัดผลการปฏิบัติงานราชการ", "น้ำหนัก (%)", "เป้าหมาย ปี ๒๕๖๔", "เกณฑ์การให้คะแนน")
                .line(null, null, null, "๑", "๒", "๓", "๔", "๕")
                .line("๔.๒ จำนวน", 5, 3, 2, 3, 4, 5, 6));
        assertThat(found.entries())
                .extracting(entry -> entry.indicator().number())
                .containsExactly("1.1", "4.2");
    }

    private static FileContent read(OfficeTable table) {
        return FileReader.read(
                OfficeFile.of("สรุป.xlsx", table.file()), RealAgreement.read().dimensions(), Words.ALL);
    }

    private static List<String> said(FileContent found, String key) {
        return found.remarks().stream()
                .filter(remark -> remark.key().equals("intake.remark." + key))
                .map(remark -> remark.place().cell())
                .toList();
    }
}
