package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.cycle.TermsProblem.Field;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.UsualScale;
import org.springframework.beans.factory.annotation.Autowired;

/** The terms of a year are its own: copied when it is prepared, changed by level, and refused in a sentence where they cannot stand. */
@ApplicationTest
class YearTermsTests {

    private static final String WHY = "มติ ก.พ.ร.";

    /** Years of this test alone, each earlier than the one before, so that none begins with what another was given. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2330);

    @Autowired
    YearTerms terms;

    @Autowired
    TestOrganization organizations;

    @Autowired
    StatementCount statements;

    @Autowired
    Actors actors;

    private Made made;
    private FiscalYear year;

    @BeforeEach
    void prepareAYear() {
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.addAndGet(-3));
        byOffice(() -> terms.prepare(year));
    }

    @Test
    void beginsWithWhatIsShipped() {
        LevelTerms shipped = of(UnitLevel.DIVISION);

        assertThat(shipped.dimensions())
                .extracting(Dimension::code, dimension -> dimension.weight().intValue())
                .containsExactly(tuple("external", 50), tuple("internal", 50));
        assertThat(shipped.bands()).extracting(Band::name).startsWith("ดีเด่น").endsWith("ต้องปรับปรุง");
        assertThat(shipped.missedReport()).isEqualByComparingTo("0.2");
        assertThat(shipped.scale()).isEqualTo(UsualScale.LEVELS);
        assertThat(shipped.rounds(year)).isEqualTo(YearCalls.usualRounds(year));
    }

    @Test
    void changesTheTermsOfOneLevelAndLeavesTheOthers() {
        LevelTerms sixtyForty = weighing(60, 40);

        change(Set.of(UnitLevel.BUREAU, UnitLevel.INDIVIDUAL), sixtyForty);

        assertThat(of(UnitLevel.BUREAU)).isEqualTo(sixtyForty);
        assertThat(of(UnitLevel.INDIVIDUAL)).isEqualTo(sixtyForty);
        assertThat(of(UnitLevel.DIVISION).dimensions())
                .extracting(dimension -> dimension.weight().intValue())
                .containsExactly(50, 50);
    }

    @Test
    void copiesLastYearsTermsIntoTheNext() {
        LevelTerms seventyThirty = weighing(70, 30);
        change(Set.of(UnitLevel.DIVISION), seventyThirty);

        byOffice(() -> terms.prepare(year.next()));

        LevelTerms next = byOffice(() -> terms.termsFor(year.next(), UnitLevel.DIVISION));
        assertThat(next).isEqualTo(seventyThirty);
        assertThat(next.rounds(year.next()).get(0).opensOn())
                .isEqualTo(seventyThirty.rounds(year).get(0).opensOn().plusYears(1));
    }

    @Test
    void changesNoYearThatWasPreparedBefore() {
        byOffice(() -> terms.prepare(year.next()));

        change(EnumSet.copyOf(YearTerms.levels()), weighing(70, 30));

        assertThat(byOffice(() -> terms.termsFor(year.next(), UnitLevel.DIVISION))
                        .dimensions())
                .extracting(dimension -> dimension.weight().intValue())
                .containsExactly(50, 50);
    }

    @Test
    void preparesAYearOnce() {
        change(Set.of(UnitLevel.DIVISION), weighing(70, 30));

        byOffice(() -> terms.prepare(year));

        assertThat(of(UnitLevel.DIVISION)).isEqualTo(weighing(70, 30));
    }

    @Test
    void freezesTheTermsInTheAgreementThatIsBegun() {
        change(Set.of(UnitLevel.DIVISION), weighing(60, 40));

        AgreementPackage begun = byOffice(() -> terms.shown(year)).blank("กอง", UnitLevel.DIVISION);
        change(Set.of(UnitLevel.DIVISION), weighing(70, 30));

        assertThat(begun.dimensions())
                .extracting(dimension -> dimension.weight().intValue())
                .containsExactly(60, 40);
        assertThat(begun.dimensions().get(0).perspectives()).containsExactly("ด้านประสิทธิผล", "ด้านคุณภาพ");
        assertThat(begun.usualScale()).isEqualTo(UsualScale.THREE_TARGETS);
        assertThat(begun.penalties().missedReport()).isEqualByComparingTo("0.5");
        assertThat(begun.fiscalYear()).isEqualTo(year.buddhist());
    }

    @Test
    void knowsRoundsOfSixNineAndTwelveMonthsWithTheirDays() {
        LevelTerms rounds = weighing(50, 50);

        assertThat(rounds.rounds(new FiscalYear(2027)))
                .containsExactly(
                        new CycleRound(1, 6, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30)),
                        new CycleRound(2, 9, LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 19)),
                        new CycleRound(3, 12, LocalDate.of(2027, 9, 25), LocalDate.of(2027, 10, 24)));
        assertThat(rounds.rounds(new FiscalYear(2027)).stream()
                        .map(round -> RoundTerms.of(new FiscalYear(2027), round)))
                .isEqualTo(rounds.rounds());
    }

    @Test
    void whoComesSecondIsToldAndNothingOfTheFirstIsLost() {
        YearTerms.Shown both = byOffice(() -> terms.shown(year));
        change(Set.of(UnitLevel.DIVISION), weighing(60, 40));

        assertThatThrownBy(() -> byOffice(() -> {
                    terms.change(both, Set.of(UnitLevel.BUREAU), weighing(70, 30), WHY);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("workflow.refusal.table.changedMeanwhile"));
        assertThat(of(UnitLevel.DIVISION)).isEqualTo(weighing(60, 40));
    }

    @Test
    void saysOfEachPartWhatIsWrongWithIt() {
        LevelTerms wrong = new LevelTerms(
                List.of(
                        new Dimension("a", "มิติภายนอก", new BigDecimal(60)),
                        new Dimension("b", "มิติภายนอก", new BigDecimal(41))),
                List.of(new Band(new BigDecimal(3), "ดี"), new Band(new BigDecimal(4), "ดีมาก")),
                new BigDecimal(6),
                UsualScale.LEVELS,
                List.of(new RoundTerms(9, 1, 30), new RoundTerms(6, 1, 0)));

        assertThat(byOffice(() -> terms.problems(wrong)))
                .extracting(TermsProblem::field)
                .containsExactlyInAnyOrder(
                        Field.DIMENSION_NAME,
                        Field.DIMENSIONS,
                        Field.BAND_FROM,
                        Field.BAND_FROM,
                        Field.MISSED_REPORT,
                        Field.ROUND_MONTHS,
                        Field.ROUND_DUE,
                        Field.ROUNDS);
        assertThatThrownBy(() -> change(Set.of(UnitLevel.DIVISION), wrong)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesANameThatCouldBeAnExpression() {
        LevelTerms hostile = new LevelTerms(
                List.of(new Dimension("a", "${runtimeService}", new BigDecimal(100))),
                of(UnitLevel.DIVISION).bands(),
                BigDecimal.ONE,
                UsualScale.LEVELS,
                of(UnitLevel.DIVISION).rounds());

        assertThat(byOffice(() -> terms.problems(hostile)))
                .extracting(TermsProblem::field)
                .containsExactly(Field.DIMENSION_NAME);
    }

    @Test
    void asksTheDatabaseOnceForAllLevelsAndUnits() {
        byOffice(() -> terms.shown(year));
        String office = made.username(Role.STRATEGY);

        long one = statements.of(() -> actors.as(office, () -> terms.termsFor(year, UnitLevel.DIVISION)));
        long all = statements.of(() -> actors.as(office, () -> {
            YearTerms.Shown shown = terms.shown(year);
            for (int unit = 0; unit < 300; unit++) {
                shown.blank("หน่วย", YearTerms.levels().get(unit % 5));
            }
        }));

        assertThat(all).isLessThanOrEqualTo(one + 1).isLessThan(8);
    }

    private LevelTerms of(UnitLevel level) {
        return byOffice(() -> terms.termsFor(year, level));
    }

    private void change(Set<UnitLevel> levels, LevelTerms to) {
        byOffice(() -> terms.change(terms.shown(year), levels, to, WHY));
    }

    private static LevelTerms weighing(int external, int internal) {
        return new LevelTerms(
                List.of(
                        new Dimension(
                                "external",
                                "มิติภายนอก",
                                new BigDecimal(external),
                                List.of("ด้านประสิทธิผล", "ด้านคุณภาพ")),
                        new Dimension("internal", "มิติภายใน", new BigDecimal(internal))),
                List.of(new Band(new BigDecimal("3.5"), "ผ่านดี"), new Band(BigDecimal.ZERO, "ไม่ผ่าน")),
                new BigDecimal("0.5"),
                UsualScale.THREE_TARGETS,
                List.of(new RoundTerms(6, 1, 30), new RoundTerms(9, 5, 15), new RoundTerms(12, -5, 30)));
    }

    private void byOffice(Runnable work) {
        actors.as(made.username(Role.STRATEGY), work);
    }

    private <T> T byOffice(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }
}
