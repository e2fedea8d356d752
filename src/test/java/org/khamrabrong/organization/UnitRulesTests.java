package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitBurden.Counts;
import org.khamrabrong.organization.UnitChange.Charge;
import org.khamrabrong.organization.UnitChange.Correct;
import org.khamrabrong.organization.UnitChange.Dissolve;
import org.khamrabrong.organization.UnitChange.Merge;
import org.khamrabrong.organization.UnitChange.Move;
import org.khamrabrong.organization.UnitChange.Relevel;
import org.khamrabrong.organization.UnitChange.Rename;
import org.khamrabrong.organization.UnitChange.TakeBack;

/** What the organization may become, without a database: each refusal once, and what it lets pass. */
class UnitRulesTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate SOON = TODAY.plusMonths(1);
    private static final LocalDate LATER = TODAY.plusMonths(2);

    private final List<UnitLife> lives = new ArrayList<>();
    private final UUID government = unit("gov", UnitLevel.GOVERNMENT, null);
    private final UUID body = unit("1", UnitLevel.ORGANIZATION, government);
    private final UUID bureau = unit("11", UnitLevel.BUREAU, body);
    private final UUID division = unit("111", UnitLevel.DIVISION, bureau);
    private final UUID other = unit("12", UnitLevel.DIVISION, body);
    private final UUID section = unit("1111", UnitLevel.SECTION, division);
    private final UUID inner = unit("11111", UnitLevel.SECTION, section);

    @Test
    void aUnitIsCalledOtherwiseFromADayOn() {
        take(other, SOON, new Rename(new UnitName("กองการเงิน", "Finance")));

        assertThat(named(other, SOON.minusDays(1))).isEqualTo("หน่วย 12");
        assertThat(named(other, SOON)).isEqualTo("กองการเงิน");
    }

    @Test
    void aUnitMovesFromADayOnWithAllThatStandsUnderIt() {
        take(division, SOON, new Move(body));

        assertThat(all().beneath(bureau, SOON)).isEmpty();
        assertThat(all().beneath(bureau, TODAY)).containsExactlyInAnyOrder(division, section, inner);
    }

    @Test
    void sectionsMayStandInSections() {
        assertThatCode(() -> check(section, TODAY, new Move(division))).isInstanceOf(Refusal.class);
        assertThatCode(() -> check(inner, TODAY, new Move(division))).doesNotThrowAnyException();
        assertThatCode(() -> check(inner, TODAY, new Move(section))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAUnitUnderItself() {
        refused("unitCircle", section, TODAY, new Move(inner));
    }

    @Test
    void refusesACircleThatWouldCloseOnALaterDay() {
        UUID second = unit("112", UnitLevel.SECTION, division);
        take(section, LATER, new Move(second));

        refused("unitCircle", second, SOON, new Move(inner));
    }

    @Test
    void refusesAUnitUnderOneOfNoHigherLevel() {
        refused("unitLevel", other, TODAY, new Move(division));
        refused("unitLevel", bureau, TODAY, new Move(other));
        refused("unitLevel", bureau, TODAY, new Relevel(UnitLevel.DIVISION));
    }

    @Test
    void refusesALevelThatWouldBeTooHighOnALaterDay() {
        take(other, LATER, new Move(bureau));

        refused("unitLevel", other, SOON, new Relevel(UnitLevel.BUREAU));
    }

    @Test
    void refusesASecondGovernment() {
        refusedToBegin("unitGovernment", "gov2", UnitLevel.GOVERNMENT, null, TODAY);
    }

    @Test
    void refusesAUnitBelowTheBodyThatStandsUnderNothing() {
        refusedToBegin("unitOnTop", "13", UnitLevel.DIVISION, null, TODAY);
    }

    @Test
    void refusesACodeThatAnotherUnitHasHoweverItIsSpelt() {
        refusedToBegin("unitCodeTaken", "๑๒", UnitLevel.DIVISION, body, TODAY);
        refused("unitCodeTaken", division, TODAY, new Correct("12", new UnitName("หน่วย 111", ""), false, true));
    }

    @Test
    void refusesAParentThatIsNotThereOnAllDays() {
        refusedToBegin("unitOrphan", "13", UnitLevel.DIVISION, body, LONG_AGO.minusDays(1));
        UUID passing = unit("14", UnitLevel.BUREAU, body);
        take(passing, LATER, new Dissolve());

        refused("unitOrphan", other, SOON, new Move(passing));
    }

    @Test
    void refusesToChangeThePast() {
        refused("unitDayPast", other, TODAY.minusDays(1), new Rename(new UnitName("กองการเงิน", "")));
    }

    @Test
    void refusesToChangeWhatIsNoMore() {
        take(other, SOON, new Dissolve());

        refused("unitNotInForce", other, SOON, new Rename(new UnitName("กองการเงิน", "")));
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        refused("unitUnchanged", other, TODAY, new Charge(false, true));
    }

    @Test
    void refusesASecondPlanForTheSameOfTheSameDay() {
        take(other, SOON, new Rename(new UnitName("กองการเงิน", "")));

        refused("unitPlannedThatDay", other, SOON, new Rename(new UnitName("กองคลัง", "")));
        take(other, SOON, new Relevel(UnitLevel.BUREAU));
        assertThat(named(other, SOON)).isEqualTo("กองการเงิน");
    }

    @Test
    void anEarlierChangeLastsUntilTheLaterPlan() {
        take(other, LATER, new Rename(new UnitName("กองการเงิน", "")));
        take(other, SOON, new Rename(new UnitName("กองคลัง", "")));

        assertThat(named(other, LATER.minusDays(1))).isEqualTo("กองคลัง");
        assertThat(named(other, LATER)).isEqualTo("กองการเงิน");
        assertThat(preview(other, TODAY, new Rename(new UnitName("กอง", "")))).contains("organization.preview.until");
    }

    @Test
    void refusesToEndAUnitBeforeALaterPlan() {
        take(other, LATER, new Rename(new UnitName("กองการเงิน", "")));

        refused("unitPlannedLater", other, SOON, new Dissolve());
        refused("unitPlannedLater", other, SOON, new Merge(bureau));
    }

    @Test
    void refusesToDissolveAUnitWithUnitsUnderIt() {
        refused("unitHasUnitsBeneath", bureau, SOON, new Dissolve());
        take(other, LATER, new Move(bureau));
        take(division, TODAY, new Move(body));
        refused("unitHasUnitsBeneath", bureau, SOON, new Dissolve());
    }

    @Test
    void refusesAMergerIntoItselfItsOwnOrNobody() {
        refused("unitMergedIntoItself", division, TODAY, new Merge(division));
        refused("unitMergedIntoItsOwn", division, TODAY, new Merge(section));
        take(other, LATER, new Dissolve());
        refused("unitSuccessorMissing", division, SOON, new Merge(other));
    }

    @Test
    void aMergerTakesTheUnitsBeneathAlong() {
        take(division, SOON, new Merge(other));

        assertThat(all().of(division).ends()).contains(SOON);
        assertThat(all().of(division).successor()).isEqualTo(other);
        assertThat(all().beneath(other, SOON)).containsExactlyInAnyOrder(section, inner);
        assertThat(all().beneath(other, TODAY)).isEmpty();
    }

    @Test
    void refusesAMergerThatWouldPutAUnitUnderOneOfNoHigherLevel() {
        refused("unitLevel", bureau, SOON, new Merge(other));
    }

    @Test
    void whatIsPlannedIsTakenBack() {
        List<UnitLife> before = List.copyOf(lives);
        take(other, SOON, new Rename(new UnitName("กองการเงิน", "")));
        take(other, LATER, new Move(bureau));
        take(division, SOON, new Merge(other));

        take(division, SOON, new TakeBack());
        take(other, SOON, new TakeBack());
        assertThat(named(other, LATER)).isEqualTo("หน่วย 12");
        take(other, LATER, new TakeBack());

        assertThat(lives).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void refusesToTakeBackWhatIsNotPlannedOrHasCome() {
        refused("unitNothingPlanned", other, SOON, new TakeBack());
        take(other, TODAY, new Rename(new UnitName("กองการเงิน", "")));
        refused("unitNothingPlanned", other, TODAY, new TakeBack());
    }

    @Test
    void aCorrectionHoldsForAllDaysOnWhichTheWrongStood() {
        take(other, TODAY, new Move(bureau));
        take(other, LATER, new Rename(new UnitName("กองการเงิน", "")));

        take(other, TODAY, new Correct("12-A", new UnitName("กองคลัง", "Treasury"), true, true));

        assertThat(named(other, LONG_AGO)).isEqualTo("กองคลัง");
        assertThat(named(other, TODAY)).isEqualTo("กองคลัง");
        assertThat(named(other, LATER)).isEqualTo("กองการเงิน");
        assertThat(all().of(other).code()).isEqualTo("12-A");
    }

    @Test
    void refusesToDissolveAUnitInWhichSomethingIsLeft() {
        refusedForWhatIsLeft("unitHasAgreements", new Counts(1, 1, 1, 1));
        refusedForWhatIsLeft("unitHasPeople", new Counts(1, 1, 1, 0));
        refusedForWhatIsLeft("unitHasRoles", new Counts(1, 1, 0, 0));
        refusedForWhatIsLeft("unitHasPosts", new Counts(1, 0, 0, 0));
        assertThatCode(() -> BurdenRules.check("unit", new Counts(0, 0, 0, 0))).doesNotThrowAnyException();
    }

    @Test
    void refusesTextsThatCannotBeKept() {
        for (String code : List.of("", " ", "a/b", "a b", "-", "x".repeat(41))) {
            refused("organization.refusal.unitCodeNotAllowed", () -> UnitTexts.code(code));
        }
        refused("organization.refusal.unitNameMissing", () -> UnitTexts.names(new UnitName(" \u200b", "")));
        refused("kernel.refusal.textTooLong", () -> UnitTexts.names(new UnitName("ก".repeat(201), "")));
        refused("kernel.refusal.textTooLong", () -> UnitTexts.names(new UnitName("ก", "a".repeat(201))));
        refused("kernel.refusal.textUnkeepable", () -> UnitTexts.names(new UnitName("ก\u0000", "")));
    }

    private UUID unit(String code, UnitLevel level, UUID parent) {
        UnitLife life = UnitLife.beginning(UUID.randomUUID(), code, LONG_AGO, particulars(code, level, parent));
        lives.add(life);
        return life.unit();
    }

    private static UnitParticulars particulars(String code, UnitLevel level, UUID parent) {
        return new UnitParticulars(
                new UnitName("หน่วย " + code, ""), level, parent, false, level != UnitLevel.GOVERNMENT);
    }

    private UnitLives all() {
        return new UnitLives(lives);
    }

    private String named(UUID unit, LocalDate day) {
        return all().name(unit, day);
    }

    private UnitCase check(UUID unit, LocalDate from, UnitChange change) {
        UnitCase asked = UnitCase.of(unit, change, from, TODAY, all());
        UnitRules.check(asked);
        return asked;
    }

    private void take(UUID unit, LocalDate from, UnitChange change) {
        UnitLives after = check(unit, from, change).after();
        lives.clear();
        after.all().forEach(lives::add);
    }

    private List<String> preview(UUID unit, LocalDate from, UnitChange change) {
        return new UnitPreview(check(unit, from, change), new Counts(0, 0, 0, 0))
                .remarks().stream().map(Remark::key).toList();
    }

    private void refused(String rule, UUID unit, LocalDate from, UnitChange change) {
        refused("organization.refusal." + rule, () -> check(unit, from, change));
    }

    private void refusedToBegin(String rule, String code, UnitLevel level, UUID parent, LocalDate from) {
        UnitLife life = UnitLife.beginning(UUID.randomUUID(), code, from, particulars(code, level, parent));
        refused("organization.refusal." + rule, () -> UnitRules.checkBeginning(UnitCase.beginning(life, TODAY, all())));
    }

    private static void refusedForWhatIsLeft(String rule, Counts left) {
        refused("organization.refusal." + rule, () -> BurdenRules.check("unit", left));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
