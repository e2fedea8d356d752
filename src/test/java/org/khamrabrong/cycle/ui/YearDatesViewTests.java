package org.khamrabrong.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.language.Years;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The strategy office reads what moves with a date before it moves it. */
@ApplicationTest
class YearDatesViewTests {

    /** Far from the years that other tests open. */
    private static final AtomicInteger YEARS = new AtomicInteger(2694);

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    @Autowired
    YearCalls years;

    @Autowired
    Actors actors;

    private FiscalYear year;
    private String strategy;
    private LocalDate wednesday;
    private Browserless screen;

    @BeforeEach
    void openTheYear() {
        year = FiscalYear.ofBuddhist(YEARS.incrementAndGet());
        strategy = organizations.make().username(Role.STRATEGY);
        actors.as(strategy, () -> years.open(year, YearCalls.usualRounds(year)));
        wednesday = firstDue().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        screen = Browserless.as(strategy, application).open("cycle/" + year.buddhist() + "/dates");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void aDateMovesOnlyByTheButtonBeneathWhatMovesWithIt() {
        preview(wednesday);
        assertThat(firstDue()).isNotEqualTo(wednesday);

        press("เลื่อนตามนี้");

        assertThat(firstDue()).isEqualTo(wednesday);
    }

    @Test
    void whatWasReadIsNotMovedAnyMoreOnceAnotherDateIsTyped() {
        preview(wednesday);
        _assertOne(Button.class, spec -> spec.withText("เลื่อนตามนี้"));

        type(wednesday.plusDays(1));

        _assertNone(Button.class, spec -> spec.withText("เลื่อนตามนี้"));
    }

    private void preview(LocalDate due) {
        type(due);
        press("ดูสิ่งที่จะเลื่อน");
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static void type(LocalDate due) {
        _setValue(
                _get(ThaiDateField.class, spec -> spec.withLabel("รอบ 6 เดือน ครบกำหนด")),
                due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + Years.buddhist(due.getYear()));
    }

    private LocalDate firstDue() {
        return actors.as(strategy, () -> years.years()).stream()
                .filter(row -> row.year().equals(year))
                .flatMap(row -> row.levels().get(UnitLevel.DIVISION).stream())
                .map(CycleRound::dueOn)
                .findFirst()
                .orElseThrow();
    }
}
