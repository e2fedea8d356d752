package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.ui.choice.UnitChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screens of people, without a browser. */
@ApplicationTest
class PeopleViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Organization organization;

    @Autowired
    JdbcTemplate database;

    @Autowired
    StatementCount statements;

    private Browserless screen;
    private Made made;
    private Person officer;

    @BeforeEach
    void open() {
        made = organizations.make();
        officer = made.people().get(Role.OFFICER);
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void findsSomebodyByWhatStandsInTheAddress() {
        screen.open("organization/people?text=" + made.division().code());

        assertThat(screen.text())
                .contains(officer.name(), officer.username(), "เจ้าหน้าที่ผู้จัดทำ", "ใช้งานได้")
                .doesNotContain(made.otherOfficer().username());
    }

    @Test
    void narrowsByUnitRoleAndStateAndByNothingThatIsNotUnderstood() {
        screen.open("organization/people?unit=" + made.division().id() + "&role=HEAD&state=ACTIVE");
        assertThat(screen.text()).contains(made.username(Role.HEAD)).doesNotContain(officer.username());

        screen.open("organization/people?text=" + made.division().code() + "&unit=x&role=KING&state=ODD");
        assertThat(screen.text()).contains(officer.username());

        screen.open("organization/people?text=nobody-at-all");
        assertThat(screen.text()).contains("ไม่พบบุคลากร", "แสดงทั้งหมด");
    }

    @Test
    void costsAsFewStatementsHoweverManyPeopleThereAre() {
        screen.open("organization/people");
        long few = statements.of(
                () -> screen.open("organization/people?unit=" + made.division().id()));
        long many = statements.of(
                () -> screen.open("organization/people?unit=" + made.national().id()));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void entersSomebodyNewAndOpensThePage() {
        String username = "new." + UUID.randomUUID().toString().substring(0, 8);
        screen.open("organization/people");
        Hands.press("organization.people.new");
        fill("organization.people.name", "สมศรี ใจดี");
        fill("organization.people.username", username);
        fill("organization.people.email", "somsri@example.go.th");
        unit().setValue(made.division().id());
        position().setValue("นักวิเคราะห์");
        Hands.confirm("organization.people.new.action");

        assertThat(screen.text()).contains("สมศรี ใจดี", "นักวิเคราะห์", "somsri@example.go.th", "ยังไม่ได้เชิญ");
        assertThat(organization.person(username).orElseThrow().unit())
                .isEqualTo(made.division().id());
    }

    @Test
    void saysAtEveryFieldWhatItNeedsAndKeepsWhatWasTyped() {
        screen.open("organization/people");
        Hands.press("organization.people.new");
        fill("organization.people.username", "SOMSRI");
        fill("organization.people.email", "somsri");
        Hands.confirm("organization.people.new.action");

        assertThat(field("organization.people.name").getErrorMessage()).isEqualTo("โปรดระบุชื่อและนามสกุล");
        assertThat(field("organization.people.username").getErrorMessage()).startsWith("ชื่อผู้ใช้ต้องเป็น");
        assertThat(field("organization.people.email").getErrorMessage()).startsWith("อีเมลไม่อยู่ในรูปแบบ");
        assertThat(unit().getErrorMessage()).isEqualTo("โปรดเลือกหน่วยงาน");
        assertThat(position().getErrorMessage()).isEqualTo("โปรดระบุชื่อตำแหน่ง");
        assertThat(field("organization.people.username").getValue()).isEqualTo("SOMSRI");
    }

    @Test
    void aRefusalStandsInTheDialogAndNothingIsLost() {
        screen.open("organization/people/" + officer.username());
        Hands.press("organization.person.grant");
        role().setValue(Role.AUDITOR);
        Hands.confirm("organization.person.grant");

        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(screen.text()).contains("ผู้ตรวจสอบทำหน้าที่อื่นไม่ได้");
        assertThat(role().getValue()).isEqualTo(Role.AUDITOR);
    }

    @Test
    void givesARoleAndEndsItAtOnce() {
        screen.open("organization/people/" + officer.username());
        Hands.press("organization.person.grant");
        role().setValue(Role.EVALUATOR);
        unit().setValue(made.other().id());
        Hands.confirm("organization.person.grant");
        assertThat(organization
                        .person(officer.username())
                        .orElseThrow()
                        .is(Role.EVALUATOR, made.other().id()))
                .isTrue();

        press("ผู้ประเมิน");
        _setValue(_get(Checkbox.class), true);
        Hands.confirm("organization.people.end");

        assertThat(organization.person(officer.username()).orElseThrow().is(Role.EVALUATOR))
                .isFalse();
    }

    @Test
    void movesSomebodyAndFoldsWhatWas() {
        screen.open("organization/people/" + officer.username());
        Hands.press("organization.person.move");
        unit().setValue(made.other().id());
        position().setValue("ผู้อำนวยการ");
        Hands.confirm("organization.person.move");

        assertThat(organization.person(officer.username()).orElseThrow().unit())
                .isEqualTo(made.other().id());
        assertThat(screen.text()).contains("ผู้อำนวยการ", "ที่ผ่านมา 1 รายการ", "ตำแหน่งทดสอบ");
    }

    @Test
    void correctsANameAndTellsTheSecondWhoDidItFirst() {
        screen.open("organization/people/" + officer.username());
        Hands.press("organization.person.correct");
        database.update("update person set name = 'ชื่ออื่น', corrected_by = 'other.admin' where id = ?", officer.id());
        fill("organization.people.name", "ชื่อของฉัน");
        Hands.confirm("organization.people.save");

        assertThat(screen.text()).contains("other.admin", "ชื่ออื่น");
        assertThat(field("organization.people.name").getValue()).isEqualTo("ชื่อของฉัน");
    }

    @Test
    void showsWhoeverReadsEverythingNoButtonThatChanges() {
        for (Role reader : List.of(Role.STRATEGY, Role.AUDITOR)) {
            screen.close();
            screen = Browserless.as(made.username(reader), context).open("organization/people/" + officer.username());

            assertThat(screen.text()).contains(officer.username()).doesNotContain("มอบบทบาท", "แก้ไขชื่อ");
            assertThat(screen.open("organization/people").text()).doesNotContain("เพิ่มบุคลากร");
        }
    }

    @Test
    void isForNobodyElse() {
        screen.close();
        screen = Browserless.as(made.username(Role.HEAD), context);

        for (String address : List.of("organization/people", "organization/people/x", "organization/vacancies")) {
            assertThat(screen.open(address).text()).contains("ไม่มีสิทธิ์เข้าถึง");
        }
    }

    @Test
    void saysWhereThereIsNobody() {
        for (String nobody : List.of("nobody", "%E0%B8%81", "a%00b")) {
            assertThat(screen.open("organization/people/" + nobody).text()).contains("ไม่พบบุคลากร");
        }
    }

    @Test
    void namesUnitsThatLackSomebodyAndVacantPosts() {
        putFirst(made.other());
        database.update(
                "insert into post (id, unit, title, title_english, from_day) values (gen_random_uuid(), ?, ?, ?, '2020-01-01')",
                made.other().id(),
                "ตำแหน่งว่าง " + made.other().code(),
                "Vacant " + made.other().code());

        screen.speak(Locale.ENGLISH).open("organization/vacancies");

        assertThat(screen.text())
                .contains("Vacant posts and roles", "Governor of indicators, Head of unit", "Vacant oth-");
    }

    @Test
    void aPostOfSomebodyWhoWasDeactivatedIsVacant() {
        putFirst(made.other());
        database.update(
                "update post set title_english = ? where unit = ?",
                "Of " + made.other().code(),
                made.other().id());
        screen.speak(Locale.ENGLISH).open("organization/vacancies");
        assertThat(screen.text()).doesNotContain("Of " + made.other().code());

        database.update(
                "update person set active = false where id = ?",
                made.otherOfficer().id());
        screen.open("organization/vacancies");

        assertThat(screen.text()).contains("Of " + made.other().code(), "Its holder was deactivated");
    }

    /** By name, among all that other tests have made. */
    private void putFirst(Unit unit) {
        database.update("update unit set name = ? where id = ?", "0 " + unit.code(), unit.id());
    }

    private static void fill(String label, String value) {
        _setValue(field(label), value);
    }

    private static TextField field(String label) {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(Hands.say(label)));
    }

    private static UnitChoice unit() {
        return _get(_get(Dialog.class), UnitChoice.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> position() {
        return _get(_get(Dialog.class), ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role() {
        return _get(_get(Dialog.class), Select.class);
    }

    private static void press(String of) {
        _find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.contains(of))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }
}
