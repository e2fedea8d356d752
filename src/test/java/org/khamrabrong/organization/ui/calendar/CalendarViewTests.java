package org.khamrabrong.organization.ui.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The strategy office's page of the calendar, without a browser. */
@ApplicationTest
class CalendarViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private FiscalYear year;
    private LocalDate chakri;
    private Browserless screen;

    @BeforeEach
    void open() {
        database.update("delete from holiday");
        made = organizations.make();
        year = FiscalYear.containing(LocalDate.now(clock));
        chakri = LocalDate.of(year.gregorian(), 4, 6);
        while (chakri.plusYears(1).getDayOfWeek().getValue() > 5) {
            chakri = chakri.plusDays(1);
        }
        screen = Browserless.as(made.username(Role.STRATEGY), context);
    }

    @AfterEach
    void close() {
        screen.close();
        database.update("delete from holiday");
    }

    @Test
    void warnsOfAYearWithoutHolidaysAndSaysWhatAChangeTouches() {
        screen.open("calendar");
        assertThat(screen.text())
                .contains(
                        "ปีงบประมาณ " + year + " ยังไม่มีวันหยุดเลย",
                        "คำรับรองที่ยังไม่ถึงขั้นลงนาม",
                        "คงปฏิทินที่ใช้ลงนาม");
        screen.speak(Locale.ENGLISH).open("calendar?year=" + year.next());
        assertThat(screen.text()).contains("has no holidays yet", "keep the one they were signed with");
    }

    @Test
    void entersRenamesAndRemovesAHoliday() {
        screen.open("calendar");
        day().setValue(chakri.getDayOfMonth() + " เม.ย. " + year.buddhist());
        name("organization.calendar.name").setValue("วันจักรรี");
        pressEnter();
        assertThat(names()).containsExactly("วันจักรรี");
        assertThat(screen.text()).doesNotContain("ยังไม่มีวันหยุดเลย");

        pressLabelled("organization.calendar.rename.of", "วันจักรรี");
        _setValue(
                _get(
                        _get(Dialog.class),
                        TextField.class,
                        spec -> spec.withLabel(Hands.say("organization.calendar.name"))),
                "วันจักรี");
        Hands.confirm("organization.calendar.rename.action");
        assertThat(names()).containsExactly("วันจักรี");

        pressLabelled("organization.calendar.remove.of", "วันจักรี");
        Hands.confirm("organization.calendar.remove.action");
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereAHolidayIsRefused() {
        enter(chakri, "วันจักรี");
        screen.open("calendar");
        day().setValue(chakri.getDayOfMonth() + "/4/" + year.buddhist());
        name("organization.calendar.name").setValue("ซ้ำ");
        pressEnter();
        assertThat(screen.text()).contains("มีวันหยุดในวันนี้แล้ว: วันจักรี");
        assertThat(name("organization.calendar.name").getValue()).isEqualTo("ซ้ำ");
        day().setValue("31/4/" + year.buddhist());
        name("organization.calendar.name").setValue(" ");
        pressEnter();
        assertThat(day().isInvalid()).isTrue();
        assertThat(name("organization.calendar.name").isInvalid()).isTrue();
        assertThat(names()).containsExactly("วันจักรี");
    }

    @Test
    void showsWhatAFileWouldChangeBeforeItIsTaken() {
        enter(chakri, "วันจักรี");
        screen.open("calendar");
        bring("%2$d/4/%1$d,วันจักรีบรมราชวงศ์\n13/4/%1$d,วันสงกรานต์\n"
                .formatted(year.buddhist(), chakri.getDayOfMonth()));
        assertThat(screen.text()).contains("เพิ่ม 1 วัน เปลี่ยนชื่อ 1 วัน คงเดิม 0 วัน", "(เดิม วันจักรี)");
        assertThat(names()).containsExactly("วันจักรี");
        Hands.press("organization.calendar.import.take", 2L);
        assertThat(names()).containsExactly("วันจักรีบรมราชวงศ์", "วันสงกรานต์");
    }

    @Test
    void namesTheRowsOfAFileThatNeedMending() {
        screen.open("calendar");
        bring("6/4/%1$d,วันจักรี\n31/4/%1$d,ไม่มีวันนี้\n".formatted(year.buddhist()));
        assertThat(screen.text()).contains("มี 1 แถวที่ต้องแก้", "อ่านวันที่ “31/4/" + year + "” ไม่ได้");
        assertThat(_find(Button.class)).noneMatch(button -> button.getText().startsWith("นำเข้า "));
        bring("ไม่มีวันที่เลย\n");
        assertThat(screen.text()).contains("ไม่พบวันหยุดในแฟ้ม");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileSaysBeforeItIsTakenWhatWouldBeDueOnAnotherDay() {
        organizations.open(made);
        LocalDate worked = LocalDate.now(clock).plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        screen.open("calendar");

        bring(worked + ",วันหยุดพิเศษ\n");

        assertThat(screen.text()).contains("จะเปลี่ยนวันครบกำหนด");
        assertThat(names()).isEmpty();
    }

    @Test
    void proposesLastYearsFixedHolidaysToBeConfirmed() {
        enter(chakri, "วันจักรี");
        enter(chakri.plusDays(40), "วันวิสาขบูชา");
        screen.open("calendar?year=" + year.next());
        assertThat(screen.text()).contains("วันหยุดที่ตรงวันเดิมทุกปี จากปีงบประมาณ " + year);
        press("organization.calendar.proposal.take");
        assertThat(database.queryForList("select day from holiday order by day", LocalDate.class))
                .containsExactly(chakri, chakri.plusDays(40), chakri.plusYears(1));
        assertThat(screen.text()).doesNotContain("วันหยุดที่ตรงวันเดิมทุกปี");
    }

    @Test
    void showsThePresentYearWhereTheAddressNamesNone() {
        for (String address :
                List.of("calendar?year=", "calendar?year=abc", "calendar?year=2999", "calendar?year=๒๕")) {
            screen.open(address);
            assertThat(screen.text()).contains("ปฏิทินวันทำการ ปีงบประมาณ " + year);
        }
    }

    private void bring(String text) {
        _get(ImportCard.class).bring("วันหยุด.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        return database.queryForList("select name from holiday order by day", String.class);
    }

    private void enter(LocalDate day, String name) {
        actors.as(made.username(Role.STRATEGY), () -> calendar.enter(new HolidayName(day, name, "")));
    }

    private static ThaiDateField day() {
        return _get(ThaiDateField.class);
    }

    private static TextField name(String label) {
        return _get(TextField.class, spec -> spec.withLabel(Hands.say(label)));
    }

    private static void pressLabelled(String key, String name) {
        String label = Hands.say(key, name);
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    /** Other agreements of the database may have steps that are due on other days then, and so are asked about first. */
    private static void pressEnter() {
        press("organization.calendar.enter");
    }

    private static void press(String key) {
        Hands.press(key);
        if (!_find(Dialog.class).isEmpty()) {
            Hands.confirm(key);
        }
    }
}
