package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestionItems;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.StandsIn;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.PersonChoice;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The administrator's screen of deputies, without a browser. */
@ApplicationTest
class DeputiesViewTests {

    private static final String ORDER = "คำสั่งที่ ๙/๒๕๖๓";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    StandsIn standsIn;

    @Autowired
    Clock clock;

    private Browserless screen;
    private Made made;
    private Person head;
    private Person officer;

    @BeforeEach
    void open() {
        made = organizations.make();
        head = made.people().get(Role.HEAD);
        officer = made.people().get(Role.OFFICER);
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), context).open("deputies");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void entersADeputyAndEndsTheDeputyshipEarly() {
        LocalDate today = LocalDate.now(clock);
        fill(today, today.plusDays(5));
        Hands.press("organization.deputies.enter");

        assertThat(standsIn.ordersFor(officer, head)).hasSize(1);
        assertThat(screen.text()).contains(officer.name(), head.name(), ORDER, "มีผลอยู่");
        assertThat(_get(TextField.class, spec -> spec.withLabel(Hands.say("organization.deputies.authority")))
                        .getValue())
                .isEmpty();

        String label = Hands.say("organization.deputies.end.of", officer.name(), head.name());
        _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(_find(_get(Dialog.class), Button.class))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder("กลับ", "ยกเลิกการแทน");
        Hands.confirm("organization.deputies.end.action");

        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    @Test
    void saysAtEveryFieldThatWasLeftEmptyWhatItNeeds() {
        Hands.press("organization.deputies.enter");

        for (String label : List.of("person", "deputy", "from", "until")) {
            HasValidation field = (HasValidation) _get(
                    Component.class,
                    spec -> spec.withPredicate(one -> one instanceof HasLabel named
                            && one instanceof HasValidation
                            && Hands.say("organization.deputies." + label).equals(named.getLabel())));
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getErrorMessage()).startsWith("โปรดระบุ");
        }
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        LocalDate today = LocalDate.now(clock);
        fill(today, today.minusDays(5));

        Hands.press("organization.deputies.enter");

        assertThat(screen.text()).contains("วันสุดท้ายอยู่ก่อนวันแรก");
        assertThat(_get(TextField.class, spec -> spec.withLabel(Hands.say("organization.deputies.authority")))
                        .getValue())
                .isEqualTo(ORDER);
        assertThat(standsIn.ordersFor(officer, head)).isEmpty();
    }

    @Test
    void isForNobodyElse() {
        screen.close();
        screen = Browserless.as(made.username(Role.HEAD), context).open("deputies");

        assertThat(screen.text()).contains("ไม่มีสิทธิ์เข้าถึง");
    }

    private void fill(LocalDate from, LocalDate until) {
        choose("organization.deputies.person", head);
        choose("organization.deputies.deputy", officer);
        _setValue(_get(TextField.class, spec -> spec.withLabel(Hands.say("organization.deputies.authority"))), ORDER);
        _get(ThaiDateField.class, spec -> spec.withLabel(Hands.say("organization.deputies.from")))
                .show(from);
        _get(ThaiDateField.class, spec -> spec.withLabel(Hands.say("organization.deputies.until")))
                .show(until);
    }

    private void choose(String label, Person person) {
        ComboBox<PersonChoice> box = choice(label);
        PersonChoice found = offered(box, person.name()).stream()
                .filter(one -> one.username().equals(person.username()))
                .findFirst()
                .orElseThrow();
        _setValue(box, found);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonChoice> choice(String label) {
        return (ComboBox<PersonChoice>) _get(ComboBox.class, spec -> spec.withLabel(Hands.say(label)));
    }

    private static List<PersonChoice> offered(ComboBox<PersonChoice> box, String text) {
        setUserInput(box, text);
        return getSuggestionItems(box);
    }
}
