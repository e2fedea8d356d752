package org.khamrabrong.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.SampleOffice;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Role;
import org.khamrabrong.table.TableFile;
import org.khamrabrong.table.Tables;

/** What a file says against a small organization: a body with a bureau, one division in it, and three people. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String UNITS = "รหัสหน่วยงาน | ชื่อหน่วยงาน | ระดับ | รหัสหน่วยงานเหนือขึ้นไป";
    private static final String PEOPLE = "ชื่อผู้ใช้ | ชื่อและนามสกุล | อีเมล | รหัสหน่วยงาน | ตำแหน่ง";
    private static final String ROLES = "ชื่อผู้ใช้ | บทบาท | รหัสหน่วยงาน | ตั้งแต่วันที่ | ถึงวันที่";

    private final Present present = Present.of(
            TODAY,
            List.of(
                    unit("1", "กรมตัวอย่าง", "ORGANIZATION", ""),
                    unit("11", "กองบัญชาการหนึ่ง", "BUREAU", "1"),
                    unit("111", "กองบังคับการหนึ่ง", "DIVISION", "11")),
            List.of(
                    person("admin", "ผู้ดูแล ระบบ", "1"),
                    person("malee", "มาลี ใจงาม", "111"),
                    person("gone", "ผู้จาก ไป", "1")),
            List.of(role("admin", "ADMINISTRATOR", "1"), role("malee", "OFFICER", "111")),
            Set.of("gone"),
            Map.of("1", LocalDate.of(2000, 1, 1), "11", LocalDate.of(2026, 10, 1), "111", LocalDate.of(2026, 10, 1)));

    @Test
    void tellsNewFromRenamedMovedAndUnchanged() {
        Plan plan = plan(new Sheets()
                .sheet(
                        "หน่วยงาน",
                        UNITS,
                        "1 | กรมตัวอย่าง | ส่วนราชการ | ",
                        "11 | กองบัญชาการกลาง | กองบัญชาการ | 1",
                        "111 | กองบังคับการหนึ่ง | กองบังคับการ | 12",
                        "12 | กองบัญชาการสอง | กองบัญชาการ | 1"));

        assertThat(errors(plan)).isEmpty();
        assertThat(plan.changes(Part.UNITS))
                .extracting(change -> change.text(Field.UNIT_CODE) + " " + change.kind())
                .containsExactly("11 RENAMED", "111 MOVED", "12 NEW");
        assertThat(plan.unchanged()).containsEntry(Part.UNITS, 1);
        assertThat(plan.changes(Part.UNITS).get(0).fields())
                .containsExactly(new FieldChange(Field.UNIT_NAME, "กองบัญชาการหนึ่ง", "กองบัญชาการกลาง"));
    }

    @Test
    void leavesWhatIsNotInTheFileAsItIsAndListsIt() {
        Plan plan = plan(new Sheets().sheet("คน", PEOPLE, "malee | มาลี ใจงาม | | 111 | เจ้าหน้าที่"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.missing())
                .extracting(missing -> missing.values().get(Field.PERSON_USERNAME))
                .containsExactly("admin", "gone");
        assertThat(plan.isTakeable()).isFalse();
    }

    @Test
    void readsHeadingsInEnglishInAnyOrderAndNamesTheColumnsThatItDoesNotKnow() {
        Plan plan = plan(new Sheets()
                .sheet(
                        "Anything",
                        "list of 2026",
                        "",
                        "Remarks | Position | Unit | Name | Username",
                        "x | Clerk | 111 | มานะ ดี | mana"));

        assertThat(plan.changes(Part.PEOPLE)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.NEW);
            assertThat(change.text(Field.PERSON_POSITION)).isEqualTo("Clerk");
        });
        assertThat(found(plan, Finding.Weight.NOTICE)).containsExactly("A3 strangeColumn");
    }

    @Test
    void aBlankCellLeavesThingsAndADashTakesThemAway() {
        Plan plan = plan(new Sheets().sheet("คน", PEOPLE, "malee | | - | | ", "admin | | | | ผู้ดูแลระบบ"));

        assertThat(plan.changes(Part.PEOPLE))
                .flatExtracting(Change::fields)
                .containsExactly(
                        new FieldChange(Field.PERSON_EMAIL, "malee@example.go.th", ""),
                        new FieldChange(Field.PERSON_POSITION, "เจ้าหน้าที่", "ผู้ดูแลระบบ"),
                        new FieldChange(Field.PERSON_POSITION_ENGLISH, "เจ้าหน้าที่", "ผู้ดูแลระบบ"));
    }

    @Nested
    class EveryMistakeAtItsCell {

        @Test
        void allOfThemAtOnce() {
            Plan plan = plan(new Sheets()
                    .sheet(
                            "หน่วยงาน",
                            UNITS,
                            "21 | กองหนึ่ง | กองใหญ่ | 1",
                            "22 | กองสอง | กองบังคับการ | 99",
                            "22 | กองสาม | กองบังคับการ | 1",
                            "23 | | กองบังคับการ | 1",
                            "24 | กองสี่ | กองบัญชาการ | 111",
                            "25 | กองห้า | กองบังคับการ | ",
                            " | กองหก | กองบังคับการ | 1")
                    .sheet(
                            "คน",
                            PEOPLE,
                            "malee | มาลี | not-an-address | 111 | ก",
                            "Mana Dee | มานะ | | 111 | ก",
                            "piti | ปิติ | | 999 | ก",
                            "piti | ปิติ | | 111 | ก",
                            "chujai | ชูใจ | | | ก")
                    .sheet(
                            "บทบาท",
                            ROLES,
                            "nobody | หัวหน้าหน่วยงาน | 11 | | ",
                            "malee | หัวหน้าใหญ่ | 111 | | ",
                            "malee | ผู้กำกับดูแลตัวชี้วัด | 77 | | ",
                            "malee | ผู้เจรจา | 11 | 31/2/2570 | ",
                            "malee | ผู้ประเมิน | 11 | 1/10/2570 | 30/9/2570",
                            "malee | คณะกรรมการ | 11 | 1/10/2569 | 2/10/2569",
                            "admin | หัวหน้าหน่วยงาน | 1 | | ",
                            "malee | หัวหน้าหน่วยงาน | 11 | 1/9/2569 | ",
                            "gone | ผู้เจรจา | 1 | | ",
                            "malee | ผู้ตรวจสอบ | 1 | | "));

            assertThat(errors(plan))
                    .containsExactlyInAnyOrder(
                            "C2 unknownWord.LEVEL",
                            "D3 unitUnknown",
                            "A4 codeTwice",
                            "B5 missing",
                            "C6 levelNotBelow",
                            "D7 aboveMissing",
                            "A8 missing",
                            "C2 email",
                            "A3 username",
                            "D4 unitUnknown",
                            "A5 usernameTwice",
                            "D6 missing",
                            "A2 personUnknown",
                            "B3 unknownWord.ROLE",
                            "C4 unitUnknown",
                            "D5 day",
                            "E6 daysTurned",
                            "E7 daysPast",
                            "A8 ownRole",
                            "B8 roleConflict.ADMINISTRATOR",
                            "D9 roleBeforeUnit",
                            "A10 roleOfDeactivated",
                            "B11 roleConflict.AUDITOR");
            assertThat(plan.isTakeable()).isFalse();
        }

        @Test
        void aCircleOnceAndWithItsPath() {
            Plan plan = plan(new Sheets()
                    .sheet(
                            "หน่วยงาน",
                            UNITS,
                            "11 | กองบัญชาการหนึ่ง | กองบัญชาการ | 31",
                            "31 | กองสามหนึ่ง | กองบังคับการ | 32",
                            "32 | กองสามสอง | กองกำกับการ | 11"));

            assertThat(errors(plan)).containsExactly("D2 circle");
            assertThat(plan.findings().get(0).arguments()).first().isEqualTo("11 \u2192 31 \u2192 32");
        }

        @Test
        void whatTheRulesOfUnitsAndPeopleDoNotLet() {
            Plan plan = plan(new Sheets()
                    .sheet("หน่วยงาน", UNITS, "1 2 | กอง | กองบังคับการ | 1", "11 | | | -")
                    .sheet("คน", PEOPLE, "gone | | | 11 | "));

            assertThat(errors(plan)).containsExactlyInAnyOrder("A2 code", "D3 aboveMissing", "D2 moveOfDeactivated");
        }

        @Test
        void aUnitAboveItself() {
            Plan plan = plan(new Sheets().sheet("หน่วยงาน", UNITS, "41 | กอง | กองบังคับการ | 41"));

            assertThat(errors(plan)).containsExactly("D2 circle");
        }

        @Test
        void aLongChainEndsSoon() {
            String[] rows = new String[Reading.MOST_LINES];
            rows[0] = UNITS;
            for (int i = 1; i < rows.length; i++) {
                rows[i] = "u" + i + " | ก | กองบังคับการ | u" + (i + 1 < rows.length ? i + 1 : 1);
            }
            Instant begun = Instant.now();

            assertThat(plan(new Sheets().sheet("หน่วยงาน", rows)).count(Finding.Weight.ERROR))
                    .isPositive();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }

        @Test
        void aCodeThatBecameADateAndACellThatShowsAnError() {
            Plan plan = plan(new Sheets()
                    .sheet("คน", PEOPLE, "malee | มาลี ใจงาม | | 111 | ก")
                    .with(workbook -> {
                        var row = workbook.getSheetAt(0).getRow(1);
                        var style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat("d/m/yyyy"));
                        row.getCell(3).setCellValue(45_000d);
                        row.getCell(3).setCellStyle(style);
                        row.getCell(4).setCellErrorValue((byte) 42);
                    }));

            assertThat(errors(plan)).containsExactlyInAnyOrder("D2 isDate", "E2 cellError");
        }
    }

    @Test
    void whatIsNewMayBeEnteredFromADayThatIsOverAndWhatIsKnownMayNot() {
        Sheets sheets = new Sheets()
                .sheet("หน่วยงาน", UNITS, "11 | ชื่ออื่น | กองบัญชาการ | 1", "12 | กองสอง | กองบัญชาการ | 1");
        Present before = Present.of(
                LocalDate.of(2026, 10, 1),
                present.entries(Part.UNITS),
                present.entries(Part.PEOPLE),
                present.roles(),
                Set.of(),
                present.begun());
        Plan plan = Plan.of(before, Reading.of(List.of(sheets.file()), false), "admin", TODAY);

        assertThat(errors(plan)).containsExactly("B2 changePast");
    }

    @Test
    void warnsOfUnitsThatNobodyWouldBeCalledFor() {
        Plan plan = plan(new Sheets()
                .sheet("หน่วยงาน", UNITS, "12 | กองสอง | กองบัญชาการ | 1", "13 | กองสาม | กองบัญชาการ | 1")
                .sheet(
                        "บทบาท",
                        ROLES,
                        "malee | หัวหน้าหน่วยงาน | 12 | | ",
                        "malee | หัวหน้าหน่วยงาน | 111 | | ",
                        "malee | เจ้าหน้าที่ผู้จัดทำ | 12 | | "));

        assertThat(errors(plan)).isEmpty();
        assertThat(found(plan, Finding.Weight.WARNING)).contains("A2 lacking", "A3 lacking", "C3 headOfSeveral");
        assertThat(lacking(plan, "12")).isEqualTo(List.of(Role.GOVERNOR));
        assertThat(lacking(plan, "13")).isEqualTo(List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD));
    }

    @Test
    void warnsOfUnitsWhereNoThreePeopleDraftReviewAndApprove() {
        Sheets two = new Sheets()
                .sheet("หน่วยงาน", UNITS, "12 | กองสอง | กองบัญชาการ | 1")
                .sheet("คน", PEOPLE, "mana | มานะ | a@example.go.th | 12 | ก", "piti | ปิติ | b@example.go.th | 12 | ก")
                .sheet(
                        "บทบาท",
                        ROLES,
                        "malee | เจ้าหน้าที่ผู้จัดทำ | 12 | | ",
                        "mana | ผู้กำกับดูแลตัวชี้วัด | 12 | | ",
                        "malee | หัวหน้าหน่วยงาน | 12 | | ");

        assertThat(found(plan(two), Finding.Weight.WARNING)).contains("A2 samePeople");
        assertThat(found(plan(two.sheet("อีก", ROLES, "piti | เจ้าหน้าที่ผู้จัดทำ | 12 | | ")), Finding.Weight.WARNING))
                .doesNotContain("A2 samePeople", "A2 lacking");
    }

    @Test
    void warnsOfTwoHeadsAndOfPeopleWhoLookAlike() {
        Plan plan = plan(new Sheets()
                .sheet("หน่วยงาน", UNITS, "111 | กองบังคับการหนึ่ง | กองบังคับการ | 11")
                .sheet(
                        "คน",
                        PEOPLE,
                        "mana | มานะ สํารวม | a@example.go.th | 111 | ก",
                        "piti | มานะ สำรวม | a@example.go.th | 111 | ก")
                .sheet("บทบาท", ROLES, "mana | หัวหน้าหน่วยงาน | 111 | | ", "piti | หัวหน้าหน่วยงาน | 111 | | "));

        assertThat(errors(plan)).isEmpty();
        assertThat(found(plan, Finding.Weight.WARNING))
                .contains("A2 twoHeads", "B3 nameTwice", "C3 emailTwice", "B2 spelling");
    }

    @Test
    void leavesHiddenRowsAndColumnsOutUnlessTheyAreAskedFor() {
        Sheets sheets = new Sheets()
                .sheet(
                        "คน",
                        PEOPLE,
                        "mana | มานะ | a@example.go.th | 111 | ก",
                        "piti | ปิติ | | 111 | ก",
                        "chujai | ชูใจ | | 111 | ก")
                .with(workbook -> {
                    workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
                    workbook.getSheetAt(0).setColumnHidden(2, true);
                });

        Plan without = plan(sheets);
        Plan with = Plan.of(present, Reading.of(List.of(sheets.file()), true), "admin", TODAY);

        assertThat(without.changes())
                .extracting(change -> change.text(Field.PERSON_USERNAME))
                .containsExactly("mana", "chujai");
        assertThat(without.changes().get(0).text(Field.PERSON_EMAIL)).isEmpty();
        assertThat(found(without, Finding.Weight.WARNING)).contains(" hiddenRows.leftOut", " hiddenColumns.leftOut");
        assertThat(with.changes()).hasSize(3);
        assertThat(with.changes().get(0).text(Field.PERSON_EMAIL)).isEqualTo("a@example.go.th");
    }

    @Test
    void takesOfAFormulaWhatWasFoundLastAndSaysSo() {
        Plan plan =
                plan(new Sheets().sheet("คน", PEOPLE, "mana | x | | 111 | ก").with(workbook -> {
                    var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
                    cell.setCellFormula("\"มา\"&\"นะ\"");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
                }));

        assertThat(plan.changes(Part.PEOPLE).get(0).text(Field.PERSON_NAME)).isEqualTo("มานะ");
        assertThat(found(plan, Finding.Weight.WARNING)).contains("B2 formulas");
    }

    @ParameterizedTest
    @CsvSource({"๑ ต.ค. ๒๕๖๙, 2026-10-01", "1/10/69, 2026-10-01", "2026-10-01, 2026-10-01", "1 ตุลาคม 2569, 2026-10-01"
    })
    void readsDaysInTheHabitsOfOffices(String written, LocalDate day) {
        Plan plan = plan(new Sheets().sheet("บทบาท", ROLES, "malee | หัวหน้าหน่วยงาน | 111 | " + written + " | "));

        assertThat(plan.changes(Part.ROLES).get(0).text(Field.ROLE_FROM)).isEqualTo(day.toString());
    }

    @Test
    void aRoleThatIsHeldAlreadyKeepsItsFirstDay() {
        Plan plan = plan(new Sheets().sheet("บทบาท", ROLES, "malee | เจ้าหน้าที่ | 111 | 1/1/2569 | 30/9/2570"));

        assertThat(plan.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(new FieldChange(Field.ROLE_UNTIL, "", "2027-09-30")));
        assertThat(found(plan, Finding.Weight.WARNING)).contains("D2 heldAlready");
    }

    @Test
    void readsThreeTextsAsOneInTheEncodingOfThaiOfficesWithSemicolons() {
        List<TableFile> files = Stream.of(
                        "รหัส;ชื่อหน่วยงาน;ระดับ;รหัสหน่วยเหนือ\r\n12;กองสอง;กองบัญชาการ;1\r\n",
                        "ชื่อผู้ใช้;ชื่อ;รหัสหน่วยงาน;ตำแหน่ง\r\nmana;มานะ;12;\"เจ้าหน้าที่; ชั่วคราว\"\r\n",
                        "ชื่อผู้ใช้;บทบาท;รหัสหน่วยงาน\r\nmana;หัวหน้า;12\r\n")
                .map(text -> Tables.read("a.csv", text.getBytes(Charset.forName("x-windows-874"))))
                .toList();

        Plan plan = Plan.of(present, Reading.of(files, false), "admin", TODAY);

        assertThat(errors(plan)).isEmpty();
        assertThat(plan.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(plan.changes()).hasSize(3);
        assertThat(plan.changes(Part.PEOPLE).get(0).text(Field.PERSON_POSITION)).isEqualTo("เจ้าหน้าที่; ชั่วคราว");
        assertThat(found(plan, Finding.Weight.NOTICE)).hasSize(3).allMatch(" textForm"::equals);
    }

    @Test
    void saysWhichHeadingsItSawWhereSomeAreMissing() {
        Plan plan = plan(new Sheets()
                .sheet("คน", "ชื่อผู้ใช้ | ชื่อและนามสกุล", "mana | มานะ")
                .sheet("อื่น", "ชื่อหน่วยงาน | ระดับ", "ก | กอง"));

        assertThat(errors(plan)).containsExactlyInAnyOrder(" columnMissing", " columnMissing");
        assertThat(found(plan, Finding.Weight.WARNING)).contains(" sheetHalfKnown");
    }

    @Test
    void refusesMoreRowsThanAnOfficeHas() {
        StringBuilder text = new StringBuilder("username,name,unit,position\n");
        for (int i = 0; i < 50_000; i++) {
            text.append('u').append(i).append(",n,1,p\n");
        }
        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> Reading.of(
                        List.of(Tables.read("a.csv", text.toString().getBytes(StandardCharsets.UTF_8))), false));

        assertThat(refused.key()).isIn("organization.exchange.refusal.tooLong", "table.refusal.file.tooMuch");
    }

    @Test
    void writtenAndReadAgainNothingDiffersInEitherLanguage() {
        for (String language : List.of("th", "en")) {
            byte[] workbook = Template.write(Optional.of(present), Phrasebook.of(language));
            Plan plan = Plan.of(present, Reading.of(List.of(Tables.read("a.xlsx", workbook)), false), "admin", TODAY);

            assertThat(plan.findings())
                    .filteredOn(finding -> finding.weight() != Finding.Weight.WARNING)
                    .isEmpty();
            assertThat(plan.changes()).isEmpty();
            assertThat(plan.missing()).isEmpty();
            assertThat(plan.parts()).containsExactlyInAnyOrder(Part.values());
        }
    }

    @Test
    void anEmptyFormHoldsNoRows() {
        byte[] workbook = Template.write(Optional.empty(), Phrasebook.of("th"));
        Plan plan = Plan.of(present, Reading.of(List.of(Tables.read("a.xlsx", workbook)), false), "admin", TODAY);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.parts()).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void anOfficeOfThousandsIsComparedWithinSeconds() {
        byte[] workbook = SampleOffice.of("กรมตัวอย่าง", 300, 3_000).workbook();
        Instant begun = Instant.now();
        Plan plan = Plan.of(present, Reading.of(List.of(Tables.read("a.xlsx", workbook)), false), "admin", TODAY);

        assertThat(errors(plan)).isEmpty();
        assertThat(plan.count(Part.UNITS, true)).isEqualTo(299);
        assertThat(plan.count(Part.PEOPLE, true)).isEqualTo(3_005);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void threeMistakesOfThousandsAreFound() {
        byte[] workbook =
                SampleOffice.of("กรมตัวอย่าง", 300, 3_000).withThreeMistakes().workbook();
        Plan plan = Plan.of(present, Reading.of(List.of(Tables.read("a.xlsx", workbook)), false), "admin", TODAY);

        assertThat(errors(plan)).containsExactlyInAnyOrder("D4 circle", "C6 unknownWord.LEVEL", "A3007 usernameTwice");
    }

    private static List<?> lacking(Plan plan, String code) {
        return plan.findings().stream()
                .filter(finding -> finding.name().equals("lacking")
                        && finding.arguments().get(0).equals(code))
                .map(finding -> (List<?>) finding.arguments().get(2))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(Sheets sheets) {
        return Plan.of(present, Reading.of(List.of(sheets.file()), false), "admin", TODAY);
    }

    private static List<String> errors(Plan plan) {
        return found(plan, Finding.Weight.ERROR);
    }

    private static List<String> found(Plan plan, Finding.Weight weight) {
        return plan.findings().stream()
                .filter(finding -> finding.weight() == weight)
                .map(finding -> finding.place().cell() + " " + finding.name())
                .toList();
    }

    private static Entry unit(String code, String name, String level, String above) {
        return entry(Map.of(
                Field.UNIT_CODE, code,
                Field.UNIT_NAME, name,
                Field.UNIT_LEVEL, level,
                Field.UNIT_ABOVE, above,
                Field.UNIT_HEADS_OFFICE, "NO",
                Field.UNIT_SIGNS, "YES"));
    }

    private static Entry person(String username, String name, String unit) {
        return entry(Map.of(
                Field.PERSON_USERNAME,
                username,
                Field.PERSON_NAME,
                name,
                Field.PERSON_EMAIL,
                username + "@example.go.th",
                Field.PERSON_UNIT,
                unit,
                Field.PERSON_POSITION,
                "เจ้าหน้าที่",
                Field.PERSON_POSITION_ENGLISH,
                "เจ้าหน้าที่"));
    }

    private static Entry role(String username, String role, String unit) {
        return entry(Map.of(
                Field.ROLE_USERNAME, username,
                Field.ROLE_ROLE, role,
                Field.ROLE_UNIT, unit,
                Field.ROLE_FROM, "2026-10-01"));
    }

    private static Entry entry(Map<Field, String> values) {
        return new Entry(UUID.randomUUID(), new EnumMap<>(values));
    }
}
