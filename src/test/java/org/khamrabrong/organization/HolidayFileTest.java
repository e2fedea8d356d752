package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;

/** Files of holidays as offices have them. */
class HolidayFileTest {

    private static final LocalDate SONGKRAN = LocalDate.of(2026, 4, 13);
    private static final LocalDate CHAKRI = LocalDate.of(2026, 4, 6);

    @Test
    void readsATextWithAHeadingAndDaysInEveryHabit() {
        HolidayFile file = csv("วันที่,ชื่อวันหยุด,English\n13 เม.ย. 2569,วันสงกรานต์,Songkran\n๖/๔/๒๕๖๙,วันจักรี,\n"
                + "วันจันทร์ที่ 13 เมษายน 2569,ซ้ำ\n");
        assertThat(file.holidays())
                .containsExactly(
                        new WrittenHoliday(2, "13 เม.ย. 2569", SONGKRAN, "วันสงกรานต์", "Songkran"),
                        new WrittenHoliday(3, "๖/๔/๒๕๖๙", CHAKRI, "วันจักรี", ""),
                        new WrittenHoliday(4, "วันจันทร์ที่ 13 เมษายน 2569", SONGKRAN, "ซ้ำ", ""));
    }

    @Test
    void findsTheDaysBehindAColumnOfNumbers() {
        assertThat(csv("ที่;วันที่;ชื่อ\n1;13/4/2569;วันสงกรานต์\n").holidays())
                .containsExactly(new WrittenHoliday(2, "13/4/2569", SONGKRAN, "วันสงกรานต์", ""));
    }

    @Test
    void readsTheEncodingOfThaiOfficePrograms() {
        byte[] content = "วันที่,ชื่อ\n13/4/2569,วันสงกรานต์\n".getBytes(Charset.forName("x-windows-874"));
        assertThat(HolidayFile.read("วันหยุด.csv", content).holidays())
                .extracting(WrittenHoliday::name)
                .containsExactly("วันสงกรานต์");
    }

    @Test
    void keepsRowsThatCannotBeReadSoThatTheyCanBeNamed() {
        assertThat(csv("13/4/2569,วันสงกรานต์\n31/4/2569,ไม่มีวันนี้\n,ไม่มีวันที่\n14/4/2569,\n")
                        .holidays())
                .containsExactly(
                        new WrittenHoliday(1, "13/4/2569", SONGKRAN, "วันสงกรานต์", ""),
                        new WrittenHoliday(2, "31/4/2569", null, "ไม่มีวันนี้", ""),
                        new WrittenHoliday(3, "", null, "ไม่มีวันที่", ""),
                        new WrittenHoliday(4, "14/4/2569", SONGKRAN.plusDays(1), "", ""));
    }

    @Test
    void readsDaysOfAWorkbookTheYearOfWhichAProgramTookForAChristianOne() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle asDay = book.createCellStyle();
            asDay.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
            Sheet sheet = book.createSheet("วันหยุด");
            day(sheet.createRow(0), asDay, LocalDate.of(2026, 4, 6), "วันจักรี");
            day(sheet.createRow(1), asDay, LocalDate.of(2569, 4, 13), "วันสงกรานต์");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(HolidayFile.read("วันหยุด.xlsx", bytes.toByteArray()).holidays())
                    .extracting(WrittenHoliday::day)
                    .containsExactly(CHAKRI, SONGKRAN);
        }
    }

    @Test
    void readsTheWholeDaysOfACalendarFile() {
        String text = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "DTSTART:19700101T000000",
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20260406",
                "SUMMARY:วันจักรี\\, พระบาทสมเด็จ",
                " พระพุทธยอดฟ้า",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY;LANGUAGE=th:วันสงกรานต์",
                "DTSTART;VALUE=DATE:20260413",
                "DTEND;VALUE=DATE:20260416",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY:ไม่มีวัน",
                "DTSTART:2026",
                "END:VEVENT",
                "END:VCALENDAR");
        assertThat(HolidayFile.read("holidays.ics", text.getBytes(StandardCharsets.UTF_8))
                        .holidays())
                .containsExactly(
                        new WrittenHoliday(1, "20260406", CHAKRI, "วันจักรี, พระบาทสมเด็จพระพุทธยอดฟ้า", ""),
                        new WrittenHoliday(2, "20260413", SONGKRAN, "วันสงกรานต์", ""),
                        new WrittenHoliday(2, "20260413", SONGKRAN.plusDays(1), "วันสงกรานต์", ""),
                        new WrittenHoliday(2, "20260413", SONGKRAN.plusDays(2), "วันสงกรานต์", ""),
                        new WrittenHoliday(3, "2026", null, "ไม่มีวัน", ""));
    }

    @Test
    void refusesAFileWithoutAnyDay() {
        assertRefused("organization.refusal.holidayFileEmpty", "วันหยุด.csv", "ชื่อ,หน่วย\nก,ข\n");
        assertRefused("organization.refusal.holidayFileEmpty", "วันหยุด.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    }

    @Test
    void refusesAFileThatIsFarTooLong() {
        assertRefused("organization.refusal.holidayFileLong", "a.csv", "13/4/2569,ก\n".repeat(2_001));
        assertRefused(
                "organization.refusal.holidayFileLong",
                "a.ics",
                "BEGIN:VEVENT\nDTSTART:20260413\nEND:VEVENT\n".repeat(2_001));
    }

    private static void assertRefused(String key, String name, String content) {
        assertThatThrownBy(() -> HolidayFile.read(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void day(Row row, CellStyle look, LocalDate day, String name) {
        row.createCell(0).setCellValue(day);
        row.getCell(0).setCellStyle(look);
        row.createCell(1).setCellValue(name);
    }

    private static HolidayFile csv(String text) {
        return HolidayFile.read("วันหยุด.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
