package org.khamrabrong.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class CycleViewTests {

    /** Far from the years that other tests open. */
    private static final String YEAR = "2690";

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    @Autowired
    YearCalls calls;

    @Autowired
    Actors actors;

    private Made made;
    private Browserless screen;

    @BeforeEach
    void openTheYearsAsTheStrategyOffice() {
        made = organizations.make();
        screen = Browserless.as(made.username(Role.STRATEGY), application).open("cycle");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void saysBesideTheYearThatItIsNone() {
        _setValue(year(), "2690.5");
        _click(open());

        assertThat(year().isInvalid()).isTrue();
        assertThat(year().getErrorMessage()).contains("จำนวนเต็ม");
        assertThat(year().getValue()).isEqualTo("2690.5");
    }

    @Test
    void saysBesideTheDayWhatIsWrongWithARoundAndKeepsWhatWasTyped() {
        type("1/4/2690", "31/3/2690", "1/10/2690", "31/10/2690");
        assertRefused(1, "31/3/2690");

        type("1/4/2690", "30/4/2690", "1/4/2690", "31/10/2690");
        assertRefused(2, "1/4/2690");

        assertThat(opened()).isFalse();
    }

    @Test
    void saysBesideTheFieldThatADayCannotBeRead() {
        type("1/4/2690", "30/2/2690", "1/10/2690", "31/10/2690");

        assertRefused(1, "30/2/2690");
    }

    @Test
    void opensForNobodyElse() {
        screen.close();
        screen = Browserless.as(made.username(Role.OFFICER), application).open("cycle");

        assertThat(_find(OpenYearCard.class)).isEmpty();
        assertThat(screen.text()).contains("ไม่มีสิทธิ์");
    }

    private void type(String... texts) {
        _setValue(year(), YEAR);
        List<ThaiDateField> days = days();
        assertThat(days).hasSize(texts.length);
        for (int index = 0; index < texts.length; index++) {
            _setValue(days.get(index), texts[index]);
        }
        _click(open());
    }

    private void assertRefused(int field, String typed) {
        assertThat(days()).filteredOn(TextField::isInvalid).containsExactly(days().get(field));
        assertThat(days().get(field).getErrorMessage()).isNotBlank();
        assertThat(days().get(field).getValue()).isEqualTo(typed);
        assertThat(year().getValue()).isEqualTo(YEAR);
    }

    private boolean opened() {
        return actors.as(
                made.username(Role.STRATEGY), () -> calls.isOpen(FiscalYear.ofBuddhist(Integer.parseInt(YEAR))));
    }

    private ThaiDecimalField year() {
        return _get(_get(OpenYearCard.class), ThaiDecimalField.class);
    }

    private List<ThaiDateField> days() {
        return _find(_get(OpenYearCard.class), ThaiDateField.class);
    }

    private Button open() {
        return _get(_get(OpenYearCard.class), Button.class);
    }
}
