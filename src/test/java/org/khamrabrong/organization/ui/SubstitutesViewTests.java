package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody's page of who stands in for whom, without a browser. */
@ApplicationTest
class SubstitutesViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Organization organization;

    @Autowired
    Deputies deputies;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    private Browserless screen;
    private Made made;
    private Person officer;
    private Person governor;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        officer = made.people().get(Role.OFFICER);
        governor = made.people().get(Role.GOVERNOR);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void consentsToWhatIsAskedAndSaysInTheBarForWhomItIs() {
        ask();
        screen = open(governor);
        assertThat(screen.text()).contains(officer.name() + " ขอให้ท่านทำหน้าที่แทน");

        Hands.press("organization.substitutes.consent");

        assertThat(organization.person(governor.username()).orElseThrow().is(Role.OFFICER))
                .isTrue();
        screen.close();
        screen = open(governor);
        assertThat(screen.text()).doesNotContain("ขอให้ท่านทำหน้าที่แทน").contains("มีผลอยู่");
        assertThat(_find(Span.class, spec -> spec.withClasses("k-bar-words")))
                .singleElement()
                .satisfies(words -> assertThat(words.getText()).isEqualTo("แทน " + officer.name()));
    }

    @Test
    void declinesWithAReason() {
        ask();
        screen = open(governor);

        Hands.press("organization.substitutes.decline");
        Hands.confirm("organization.substitutes.decline");

        screen.open("substitutes");
        assertThat(screen.text()).doesNotContain("ขอให้ท่านทำหน้าที่แทน").contains("ไม่ยินยอม");
    }

    @Test
    void saysOnWhichDaysOneIsAwayAndKeepsWhatIsRefused() {
        screen = open(officer);
        day("organization.deputies.from", 1, today.plusDays(2));
        day("organization.deputies.until", 1, today.plusDays(1));
        Hands.press("organization.absence.enter");
        assertThat(screen.text()).contains("วันสุดท้ายอยู่ก่อนวันแรก");

        day("organization.deputies.until", 1, today.plusDays(3));
        Hands.press("organization.absence.enter");

        assertThat(screen.text()).contains("เจ้าตัวแจ้งเอง");
    }

    @Test
    void aHeadNamesADeputyForTheUnitsPeopleAndOthersDoNot() {
        screen = open(officer);
        assertThat(screen.text()).doesNotContain("การแทนกันในหน่วยงานของท่าน");
        assertThat(_find(ComboBox.class, spec -> spec.withLabel(Hands.say("organization.deputies.person"))))
                .isEmpty();
        screen.close();

        screen = open(made.people().get(Role.HEAD));
        assertThat(screen.text()).contains("การแทนกันในหน่วยงานของท่าน", "วันที่คนในหน่วยงานไม่อยู่");
    }

    @Test
    void whoeverDecidesNothingIsShownNoForm() {
        screen = open(made.people().get(Role.AUDITOR));

        assertThat(screen.text()).contains("ขณะนี้ท่านไม่ได้ทำหน้าที่แทนผู้ใด").doesNotContain("วันที่ท่านไม่อยู่");
    }

    private Browserless open(Person person) {
        return Browserless.as(person.username(), context).open("substitutes");
    }

    private UUID ask() {
        return actors.as(
                officer.username(),
                () -> deputies.appoint(
                        new Appointment(officer.username(), governor.username(), null, "", today, today)));
    }

    private static void day(String label, int place, LocalDate day) {
        _find(ThaiDateField.class, spec -> spec.withLabel(Hands.say(label)))
                .get(place)
                .show(day);
    }
}
