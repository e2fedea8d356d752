package org.khamrabrong.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.Words;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.table.OfficeFile;

/** Indicator sheets as offices write them: labels, tables, scans with wrong letters. */
class SheetsReaderTest {

    private final XWPFDocument document = new XWPFDocument();

    @Test
    void readsASheetOfLabelsAndTables() {
        lines(
                "รายละเอียดตัวชี้วัดเพื่อประกอบคำรับรองการปฏิบัติราชการของ สำนักงานเลขานุการกรม",
                "ปีงบประมาณ พ.ศ. ๒๕๖๔",
                "มิติภายนอก ด้านประสิทธิผล การปฏิบัติราชการ",
                "วัตถุประสงค์ที่ ๑ ความพึงพอใจของผู้รับบริการ",
                "ตัวชี้วัดที่ ๑.๑ ร้อยละความพึงพอใจของ",
                "ผู้รับบริการ",
                "หน่วยวัด : ร้อยละ",
                "น้ำหนัก : ๑๐",
                "คำอธิบาย :",
                "การวัดผลการให้บริการ",
                "ด้านเจ้าหน้าที่ผู้ให้บริการ",
                "สูตรการคำนวณ :",
                "จำนวนผู้รับบริการที่มีความพึงพอใจ X ๑๐๐",
                "จำนวนผู้มารับบริการจากหน่วยงาน",
                "เกณฑ์การให้คะแนน");
        levels("๖๕", "๗๐", "๗๕", "๘๐", "๙๕");
        lines("รายละเอียดข้อมูลพื้นฐาน");
        table(
                new String[] {"ข้อมูลพื้นฐานประกอบตัวชี้วัด", "หน่วยวัด", "ผลการดำเนินงานในอดีต", ""},
                new String[] {"", "", "๒๕๖๒", "๒๕๖๓"},
                new String[] {"ร้อยละความพึงพอใจ", "ร้อยละ", "๘๗.๖๒", "๙๐.๙๐"});
        lines(
                "แหล่งข้อมูล / วิธีการจัดเก็บข้อมูล :",
                "- แบบสำรวจ",
                "ผู้กำกับดูแลตัวชี้วัด : เลขานุการกรม",
                "ผู้จัดเก็บข้อมูล : กลุ่มประชาสัมพันธ์");
        Indicator read = read().entries().get(0).indicator();
        assertThat(read.number()).isEqualTo("1.1");
        assertThat(read.name()).isEqualTo("ร้อยละความพึงพอใจของ ผู้รับบริการ");
        assertThat(read.dimension()).isEqualTo("external");
        assertThat(read.details().perspective()).isEqualTo("ด้านประสิทธิผล การปฏิบัติราชการ");
        assertThat(read.unit()).isEqualTo("ร้อยละ");
        assertThat(read.weight()).isEqualTo("10");
        assertThat(read.details().explanation()).isEqualTo("การวัดผลการให้บริการ\nด้านเจ้าหน้าที่ผู้ให้บริการ");
        assertThat(read.details().formulaNumerator()).isEqualTo("จำนวนผู้รับบริการที่มีความพึงพอใจ");
        assertThat(read.details().formulaDenominator()).isEqualTo("จำนวนผู้มารับบริการจากหน่วยงาน");
        assertThat(read.measure()).isInstanceOf(RatioMeasure.class);
        assertThat(read.scale().points()).hasSize(5).contains(Point.of("5", "95"));
        assertThat(read.past()).hasSize(2);
        assertThat(read.details().dataSource()).isEqualTo("- แบบสำรวจ");
        assertThat(read.details().governor()).isEqualTo("เลขานุการกรม");
        assertThat(read.details().collector()).isEqualTo("กลุ่มประชาสัมพันธ์");
    }

    @Test
    void readsLabelsInATableAndOnesThatAScanHasMisspelled() {
        table(
                new String[] {"มิติภายใน", "ด้านคุณภาพการให้บริการ"},
                new String[] {"ตัวชี้วัดที่ ๒.๒", "ร้อยละความสำเร็จในการเก็บรักษา"},
                new String[] {"หน่วยวัด :", "ร้อยละ"},
                new String[] {"น้ำหนัก :", "๕"},
                new String[] {"คำอธิบาย :", "การเก็บสำเนา"});
        lines("เกณฑ์การให้คะแนน :", "จำนวนที่ค้นหาได้ X ๑๐๐", "จำนวนทั้งหมด");
        levels("๘๐%", "๙๕%", "๙๐%", "๙๕%", "๑๐๐%");
        lines(
                "ผู้กำกับดูเเลตัวชี้วัด : เลขานุการกรม",
                "ตัวชี้วัดที่ ๔.๒ จำนวนการประชุม",
                "หน่วยวัด : จำนวน",
                "นำหนัก : ๕");
        FileContent found = read();
        assertThat(found.entries()).hasSize(2);
        Indicator first = found.entries().get(0).indicator();
        assertThat(first.dimension()).isEqualTo("internal");
        assertThat(first.details().formulaDenominator()).isEqualTo("จำนวนทั้งหมด");
        assertThat(first.scale().points()).contains(Point.of("2", "95"), Point.of("3", "90"));
        assertThat(first.details().governor()).isEqualTo("เลขานุการกรม");
        assertThat(found.entries().get(1).indicator().weight()).isEqualTo("5");
        assertThat(found.remarks()).extracting(Remark::key).contains("intake.remark.labelNearly");
    }

    @Test
    void readsATableOfStepsAsMilestonesAndSaysSo() {
        lines("ตัวชี้วัดที่ ๔.๑ การกำหนดหลักเกณฑ์", "หน่วยวัด : ระดับ", "น้ำหนัก : ๑๐", "เกณฑ์การให้คะแนน");
        table(
                new String[] {"ขั้นตอน/คะแนน", "กิจกรรม"},
                new String[] {"๑", "ไม่มีการกำหนด"},
                new String[] {"๒", "มีการกำหนด"},
                new String[] {"๓", "ปิดประกาศ"});
        FileContent found = read();
        Indicator read = found.entries().get(0).indicator();
        assertThat(read.measure()).isInstanceOf(MilestoneMeasure.class);
        assertThat(((MilestoneMeasure) read.measure()).steps()).hasSize(3);
        assertThat(read.details().steps()).containsExactly("ไม่มีการกำหนด", "มีการกำหนด", "ปิดประกาศ");
        assertThat(found.remarks()).extracting(Remark::key).contains("intake.remark.assumedMilestone");
    }

    @Test
    void readsLevelsBelowEachOtherFromTheirWords() {
        lines(
                "ตัวชี้วัดที่ 2.1 (1)  : ร้อยละของตัวชี้วัด",
                "หน่วยวัด : ร้อยละ",
                "น้ำหนัก : ร้อยละ ......",
                "เกณฑ์การให้คะแนน :");
        table(
                new String[] {"เกณฑ์การให้คะแนน", "ระดับคะแนน"},
                new String[] {"ร้อยละ 60 ของตัวชี้วัดฯ ที่สำเร็จ", "1"},
                new String[] {"ร้อยละ 70 ของตัวชี้วัดฯ ที่สำเร็จ", "2"});
        FileContent found = read();
        Indicator read = found.entries().get(0).indicator();
        assertThat(read.number()).isEqualTo("2.1 (1)");
        assertThat(read.scale().points()).containsExactly(Point.of("1", "60"), Point.of("2", "70"));
        assertThat(found.remarks())
                .filteredOn(remark -> remark.weight() == Remark.Weight.ERROR)
                .extracting(Remark::key)
                .containsExactly("intake.remark.notNumber");
    }

    private void lines(String... texts) {
        for (String text : texts) {
            document.createParagraph().createRun().setText(text);
        }
    }

    private void levels(String... values) {
        table(
                new String[] {"ตัวชี้วัด", "หน่วยวัด", "เกณฑ์การให้คะแนนปีงบประมาณ พ.ศ. ๒๕๖๔", "", "", "", ""},
                new String[] {"", "", "๑", "๒", "๓", "๔", "๕"},
                new String[] {"ชื่อ", "ร้อยละ", values[0], values[1], values[2], values[3], values[4]});
    }

    private void table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            XWPFTableRow row = table.getRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                row.getCell(j).setText(rows[i][j]);
            }
        }
    }

    private FileContent read() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.write(file);
            return FileReader.read(
                    OfficeFile.of("รายละเอียด.docx", file.toByteArray()),
                    RealAgreement.read().dimensions(),
                    Words.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
