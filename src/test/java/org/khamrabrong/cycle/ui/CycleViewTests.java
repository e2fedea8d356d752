package org.khamrabrong.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.CallOutcome;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearOpening;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.ui.choice.UnitsChoice;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The strategy office prepares a year in steps, sees what would start, opens it, and follows the call. */
@ApplicationTest
class CycleViewTests {

    /** Far from the years that other tests open. */
    private static final AtomicInteger YEARS = new AtomicInteger(2679);

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    @Autowired
    YearCalls years;

    @Autowired
    YearOpening opening;

    @Autowired
    UnitCalls calls;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private FiscalYear year;
    private Made made;
    private Browserless screen;

    @BeforeEach
    void openTheYearsAsTheStrategyOffice() {
        year = FiscalYear.ofBuddhist(YEARS.incrementAndGet());
        made = organizations.make();
        screen = Browserless.as(made.username(Role.STRATEGY), application).open("cycle");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void saysBesideTheYearThatItIsNone() {
        _setValue(yearField(), "2690.5");
        Hands.press("cycle.prepare.begin");

        assertThat(yearField().isInvalid()).isTrue();
        assertThat(yearField().getErrorMessage()).contains("จำนวนเต็ม");
        assertThat(yearField().getValue()).isEqualTo("2690.5");
    }

    @Test
    void saysBesideTheYearThatItIsOpenAlready() {
        actors.as(made.username(Role.STRATEGY), () -> years.open(year, YearCalls.usualRounds(year)));

        _setValue(yearField(), Integer.toString(year.buddhist()));
        Hands.press("cycle.prepare.begin");

        assertThat(yearField().getErrorMessage()).contains("เปิดไว้แล้ว");
    }

    @Test
    void goesFromTheTermsThroughTheUnitsToThePreviewAndOpensTheYear() {
        beginToPrepare();
        assertThat(screen.text()).contains(Hands.say("cycle.step.terms.help"));

        Hands.press("cycle.prepare.next");
        choose(made.division().id(), made.other().id());
        Hands.press("cycle.prepare.next");

        assertThat(screen.text())
                .contains(Hands.say("cycle.preview.tasks", 1, 1))
                .contains(made.other().name(), Hands.say("cycle.gap.GOVERNOR"), Hands.say("cycle.gap.HEAD"));

        Hands.press("cycle.prepare.open", year.toString());
        Hands.confirm("cycle.prepare.open.action");

        assertThat(screen.text())
                .contains(Hands.say("cycle.call.state.RUNNING", 0, 2, 0, 0))
                .contains(Hands.say("cycle.outcome.WAITING"));
        run();
        _get(ProgressCard.class).look();

        assertThat(screen.text())
                .contains(Hands.say("cycle.call.state.DONE", 2, 2, 1, 1))
                .contains("แจ้งแล้ว 1 จาก 2 หน่วยงาน เว้นไว้หรือไม่สำเร็จ 1 หน่วยงาน");
    }

    @Test
    void keepsWhatWasChosenForWhoeverComesBack() {
        beginToPrepare();
        Hands.press("cycle.prepare.next");
        choose(made.division().id());
        Hands.press("cycle.prepare.later");
        assertThat(screen.text()).contains(Hands.say("cycle.prepared"));

        screen.open(CycleNavigation.toPreparing(year));

        assertThat(_get(UnitsChoice.class).getValue())
                .containsExactly(made.division().id());
    }

    @Test
    void tellsTheSecondOfTwoOfficersWhoCameFirst() {
        beginToPrepare();
        String other = "strategy.other." + made.office().code();
        organizations.person(other, made.office(), Role.STRATEGY);
        actors.as(
                other,
                () -> opening.prepared(year)
                        .map(seen -> opening.keep(seen, seen.content().at(1)))
                        .orElseThrow());

        Hands.press("cycle.prepare.next");

        assertThat(_get(Message.class).getElement().getTextRecursively()).contains("ผู้ทดสอบ " + other);
    }

    @Test
    void showsTheResultsByOutcomeAndHandsThemOutAsAFile() {
        actors.as(made.username(Role.STRATEGY), () -> {
            years.open(year, YearCalls.usualRounds(year));
            calls.begin(year, Set.of(made.division().id(), made.other().id()));
        });
        run();
        screen.open(CycleNavigation.toYear(year));

        assertThat(screen.text()).contains(made.division().code(), made.other().code());

        _setValue(outcomes(), CallOutcome.LEFT_OUT);

        assertThat(_get(CallResultsCard.class).getElement().getTextRecursively())
                .contains(made.other().name(), Hands.say("cycle.gap.HEAD"))
                .doesNotContain(made.division().name());
    }

    @Test
    void saysTheSameInEnglish() {
        screen.speak(Locale.ENGLISH).open("cycle");

        assertThat(screen.text()).contains("Prepare a new fiscal year");
    }

    @Test
    void opensForNobodyElse() {
        screen.close();
        screen = Browserless.as(made.username(Role.OFFICER), application).open("cycle");

        assertThat(_find(PrepareCard.class)).isEmpty();
        assertThat(screen.text()).contains("ไม่มีสิทธิ์");
    }

    private void beginToPrepare() {
        _setValue(yearField(), Integer.toString(year.buddhist()));
        Hands.press("cycle.prepare.begin");
    }

    private void choose(UUID... units) {
        _setValue(_get(RadioButtonGroup.class), false);
        _setValue(_get(UnitsChoice.class), Set.of(units));
    }

    private void run() {
        jobs.runFor(new AgreementId(database.queryForObject(
                "select id from year_call where fiscal_year = ?", UUID.class, year.gregorian())));
    }

    private ThaiDecimalField yearField() {
        return _get(_get(PrepareCard.class), ThaiDecimalField.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<CallOutcome> outcomes() {
        return _get(_get(CallResultsCard.class), Select.class);
    }
}
