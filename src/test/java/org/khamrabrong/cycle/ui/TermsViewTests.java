package org.khamrabrong.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.LevelTerms;
import org.khamrabrong.cycle.RoundTerms;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearTerms;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.scoring.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class TermsViewTests {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2140);

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    @Autowired
    YearTerms terms;

    @Autowired
    YearCalls years;

    @Autowired
    Actors actors;

    private Made made;
    private FiscalYear year;
    private Browserless screen;

    @BeforeEach
    void prepareAYear() {
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.addAndGet(-3));
        screen = Browserless.as(made.username(Role.STRATEGY), application).open("cycle/" + year.buddhist() + "/terms");
        _click(button("เตรียมข้อกำหนดของปี"));
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void readsTheTermsInBothLanguages() {
        assertThat(screen.text()).contains("มิติภายนอก 50 (ด้านประสิทธิผล", "ตั้งแต่ 4.5 คะแนน: ดีเด่น", "ห้าระดับ");

        screen.speak(Locale.ENGLISH).open("cycle/" + year.buddhist() + "/terms");

        assertThat(screen.text()).contains("Dimensions and weights", "From 4.5", "Five levels");
    }

    @Test
    void changesTheTermsOfTheChosenLevels() {
        edit();
        weights("60", "40");
        levels().setValue(Set.of(UnitLevel.BUREAU));
        _setValue(_get(ReasonField.class), "มติ");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(weightsOf(UnitLevel.BUREAU)).containsExactly(60, 40);
        assertThat(weightsOf(UnitLevel.DIVISION)).containsExactly(50, 50);
        assertThat(screen.text()).contains("มิติภายนอก 60", "มิติภายนอก 50");
    }

    @Test
    void saysThatTheWeightsDoNotAddUpAndKeepsThem() {
        edit();
        weights("60", "๔๑");
        _setValue(_get(ReasonField.class), "มติ");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(screen.text()).contains("รวมกันได้ 101 ต้องได้ 100", "เกินไป 1");
        assertThat(_find(DimensionLine.class).get(1).weighing().intValue()).isEqualTo(41);
        assertThat(weightsOf(UnitLevel.DIVISION)).containsExactly(50, 50);
    }

    @Test
    void offersRoundsOfSixNineAndTwelveMonths() {
        edit();
        _click(button("ใช้รอบ 6, 9, 12 เดือน"));
        _setValue(_get(ReasonField.class), "มติ");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(termsOf(UnitLevel.SECTION).rounds())
                .extracting(RoundTerms::months)
                .containsExactly(6, 9, 12);
    }

    @Test
    void saysBesideTheDayThatARoundIsDueBeforeItOpens() {
        edit();
        ThaiDateField due =
                _find(_find(RoundLine.class).get(0), ThaiDateField.class).get(1);
        _setValue(due, "1/1/" + year.buddhist());
        _setValue(_get(ReasonField.class), "มติ");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).contains("ครบกำหนดก่อน");
    }

    @Test
    void offersNoDaysOfRoundsWhereTheYearIsOpen() {
        actors.as(made.username(Role.STRATEGY), () -> years.open(year, YearCalls.usualRounds(year)));
        screen.open("cycle/" + year.buddhist() + "/terms");
        edit();
        weights("60", "40");
        _setValue(_get(ReasonField.class), "มติ");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(screen.text()).contains("ปีนี้เปิดแล้ว").doesNotContain("ครบกำหนด");
        assertThat(weightsOf(UnitLevel.DIVISION)).containsExactly(60, 40);
    }

    @Test
    void asksForTheReason() {
        edit();
        weights("60", "40");
        _click(button("บันทึกข้อกำหนด"));

        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        assertThat(weightsOf(UnitLevel.DIVISION)).containsExactly(50, 50);
    }

    @Test
    void whoComesSecondReadsWhoCameFirstAndKeepsWhatWasTyped() {
        edit();
        weights("60", "40");
        _setValue(_get(ReasonField.class), "มติแรก");
        String office = made.username(Role.STRATEGY);
        actors.as(office, () -> terms.change(terms.shown(year), Set.of(UnitLevel.BUREAU), seventyThirty(), "มติอื่น"));

        _click(button("บันทึกข้อกำหนด"));

        assertThat(screen.text()).contains("ระหว่างที่ท่านแก้ไข", "มติอื่น");
        assertThat(_find(DimensionLine.class).get(0).weighing().intValue()).isEqualTo(60);
    }

    private LevelTerms seventyThirty() {
        LevelTerms now = terms.termsFor(year, UnitLevel.BUREAU);
        return new LevelTerms(
                List.of(
                        new Dimension("external", "มิติภายนอก", new BigDecimal(70)),
                        new Dimension("internal", "มิติภายใน", new BigDecimal(30))),
                now.bands(),
                now.missedReport(),
                now.scale(),
                now.rounds());
    }

    private void edit() {
        _click(_find(Button.class, spec -> spec.withText("แก้ไขข้อกำหนด")).get(0));
    }

    private void weights(String... typed) {
        List<DimensionLine> lines = _find(DimensionLine.class);
        for (int index = 0; index < typed.length; index++) {
            _setValue(lines.get(index).weight(), typed[index]);
        }
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<UnitLevel> levels() {
        return _get(CheckboxGroup.class);
    }

    private List<Integer> weightsOf(UnitLevel level) {
        return termsOf(level).dimensions().stream()
                .map(dimension -> dimension.weight().intValue())
                .toList();
    }

    private LevelTerms termsOf(UnitLevel level) {
        return actors.as(made.username(Role.STRATEGY), () -> terms.termsFor(year, level));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
