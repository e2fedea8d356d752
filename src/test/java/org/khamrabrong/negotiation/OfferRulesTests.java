package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.scoring.Indicator;

class OfferRulesTests {

    private static final BigDecimal TOTAL = new BigDecimal(100);
    private static final Indicator MORE_IS_BETTER =
            TestOrganization.content().indicators().get(0);
    private static final Indicator LESS_IS_BETTER =
            TestOrganization.content().indicators().get(1);

    @Test
    void takesAnOfferThatChangesSomethingAndSaysWhy() {
        assertThat(check(MORE_IS_BETTER, 60, 80, "ปีก่อนทำได้ 87")).isEmpty();
    }

    @Test
    void refusesAnOfferWithoutReason() {
        assertThat(check(MORE_IS_BETTER, 60, 80, "  ")).containsExactly("reasonForOffer");
    }

    @Test
    void asksForTheReasonWhenTheTargetIsLowered() {
        assertThat(check(MORE_IS_BETTER, 60, 70, null)).containsExactly("reasonForLowerTarget");
    }

    @Test
    void asksForTheReasonWhenTheTargetBecomesEasierThoughItsNumberRises() {
        assertThat(check(LESS_IS_BETTER, 40, 7, null)).containsExactly("reasonForLowerTarget");
        assertThat(check(LESS_IS_BETTER, 40, 5, null)).containsExactly("reasonForOffer");
    }

    @Test
    void asksForTheReasonWhenAWeightMoves() {
        assertThat(check(MORE_IS_BETTER, 55, 75, null)).containsExactly("reasonForMovedWeight");
    }

    @Test
    void refusesAnOfferThatChangesNothingHoweverItsNumbersAreWritten() {
        Terms same = new Terms(
                new BigDecimal("60.00"),
                new BigDecimal("75.0"),
                TestOrganization.scale(65, 70, 75, 80, 95).points());

        assertThat(check(MORE_IS_BETTER, same, "เหตุผล")).containsExactly("nothingChanges");
    }

    @Test
    void refusesAWeightOfNothingAndOneAboveTheTotal() {
        assertThat(check(MORE_IS_BETTER, 0, 75, "เหตุผล")).containsExactly("weightOutOfBounds");
        assertThat(check(MORE_IS_BETTER, 101, 75, "เหตุผล")).containsExactly("weightOutOfBounds");
        assertThat(check(MORE_IS_BETTER, 100, 75, "เหตุผล")).isEmpty();
    }

    @Test
    void refusesToDropATarget() {
        Terms dropped =
                new Terms(new BigDecimal(60), null, MORE_IS_BETTER.scale().points());

        assertThat(check(MORE_IS_BETTER, dropped, "เหตุผล")).containsExactly("targetMissing");
    }

    @Test
    void refusesAScaleThatTurnsBack() {
        assertThat(check(MORE_IS_BETTER, points(80, 95, 90, 95, 100), "เหตุผล")).containsExactly("notMonotonic");
    }

    @Test
    void refusesAScaleOfOtherLevels() {
        assertThat(check(MORE_IS_BETTER, points(80, 85, 90), "เหตุผล")).containsExactly("otherLevels");
    }

    @Test
    void refusesNumbersThatNobodyCanRead() {
        Terms endless = new Terms(
                new BigDecimal("33.33333333333"),
                new BigDecimal(75),
                MORE_IS_BETTER.scale().points());

        assertThat(check(MORE_IS_BETTER, endless, "เหตุผล")).containsExactly("numberTooLong");
    }

    @Test
    void saysEverythingThatStandsAgainstAnOfferAtOnce() {
        TypedTerms wrong = new TypedTerms(null, null, List.of());

        assertThat(check(MORE_IS_BETTER, wrong, null)).containsExactly("weightMissing", "targetMissing", "otherLevels");
    }

    @Test
    void asksForAValueThatCannotBeRead() {
        TypedTerms half = new TypedTerms(
                new BigDecimal(60),
                new BigDecimal(75),
                List.of(
                        new TypedTerms.Level(BigDecimal.ONE, null),
                        new TypedTerms.Level(BigDecimal.TEN, BigDecimal.ONE)));

        assertThat(check(MORE_IS_BETTER, half, "เหตุผล")).containsExactly("valueMissing");
    }

    @Test
    void termsReachTheSheetWhereItSaysSomething() {
        Indicator withSheet = MORE_IS_BETTER.withSheet(new org.khamrabrong.scoring.Sheet(
                new BigDecimal(60), MORE_IS_BETTER.scale().points()));
        Terms agreed = points(66, 71, 76, 81, 96);

        Indicator changed = agreed.appliedTo(withSheet);

        assertThat(Terms.of(changed)).isEqualTo(agreed);
        assertThat(changed.sheet().points()).isEqualTo(agreed.points());
        assertThat(changed.scale().between()).isEqualTo(withSheet.scale().between());
    }

    private static Terms points(int... values) {
        return new Terms(
                new BigDecimal(60),
                new BigDecimal(75),
                TestOrganization.scale(values).points());
    }

    private static List<String> check(Indicator indicator, int weight, int target, String reason) {
        Terms proposed = new Terms(
                new BigDecimal(weight),
                new BigDecimal(target),
                indicator.scale().points());
        return check(indicator, proposed, reason);
    }

    private static List<String> check(Indicator indicator, Terms proposed, String reason) {
        return check(indicator, TypedTerms.of(proposed), reason);
    }

    private static List<String> check(Indicator indicator, TypedTerms proposed, String reason) {
        return OfferRules.check(indicator, TOTAL, Terms.of(indicator), proposed, reason).stream()
                .map(problem -> problem.key().replace("negotiation.refusal.negotiation.", ""))
                .toList();
    }
}
