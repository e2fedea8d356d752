package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Plan and indicators take the longest text whole, and nothing beyond it. */
@ApplicationTest
class LongTextsTests {

    private static final String LONGEST = "ก".repeat(WrittenText.PLAN.longest());

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Drafting drafting;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        id = organizations.open(made);
    }

    static Stream<Function<String, Plan>> partsOfThePlan() {
        return Stream.of(
                text -> new Plan(text, null, null, null, null),
                text -> new Plan(null, List.of(text), null, null, null),
                text -> new Plan(null, null, List.of(text), null, null),
                text -> new Plan(null, null, null, List.of(text), null),
                text -> new Plan(null, null, null, null, List.of(text)));
    }

    @ParameterizedTest
    @MethodSource("partsOfThePlan")
    void everyPartOfThePlanHasItsLongestText(Function<String, Plan> plan) {
        AgreementPackage before = content();

        refused("kernel.refusal.textTooLong", () -> change(plan.apply(LONGEST + "ก")));
        refused("kernel.refusal.textUnkeepable", () -> change(plan.apply("วิสัย\u0000ทัศน์")));
        assertThat(content()).isEqualTo(before);

        change(plan.apply(LONGEST));
        assertThat(content().plan()).isEqualTo(plan.apply(LONGEST));
    }

    @Test
    void theLinesOfAPartCountTogether() {
        List<String> lines = List.of(LONGEST.substring(5_000), LONGEST.substring(5_000));

        refused("kernel.refusal.textTooLong", () -> change(new Plan(null, lines, null, null, null)));
    }

    static Stream<Function<String, Indicator>> wordsOfAnIndicator() {
        return Stream.of(
                text -> indicator().withName(text),
                text -> indicator().withUnit(text),
                text -> indicator().withDetails(details(text, null)),
                text -> indicator().withDetails(details(null, List.of(text))));
    }

    @ParameterizedTest
    @MethodSource("wordsOfAnIndicator")
    void theWordsOfAnIndicatorHaveTheirLongestText(Function<String, Indicator> written) {
        AgreementPackage before = content();

        refused("kernel.refusal.textTooLong", () -> change(written.apply(LONGEST + "ก")));
        refused("kernel.refusal.textUnkeepable", () -> change(written.apply("ชื่อ\u0000")));
        assertThat(content()).isEqualTo(before);

        change(written.apply(LONGEST));
        assertThat(content().indicator("2.1")).contains(written.apply(LONGEST));
    }

    @Test
    void theNumberOfAnIndicatorStaysShortEnoughToFindItBy() {
        String longest = "9".repeat(WrittenText.INDICATOR_NUMBER.longest());

        refused("kernel.refusal.textTooLong", () -> change(indicator().withNumber(longest + "9")));
        refused("kernel.refusal.textUnkeepable", () -> change(indicator().withNumber("2\u0000")));

        change(indicator().withNumber(longest));
        walk.until(made, id, "Task_ReviewOffer");
        assertThat(content().indicator(longest)).isPresent();
    }

    @Test
    void aSearchForWhatNobodyCanHaveWrittenFindsNothing() {
        assertThat(directory.published(null, "กอง\u0000", PageRequest.of(0, 10)))
                .isEmpty();
    }

    private static Indicator indicator() {
        return TestOrganization.content().indicator("2.1").orElseThrow();
    }

    private static Details details(String explanation, List<String> steps) {
        return new Details(null, null, explanation, null, null, steps, null, null, null, null, null, null, null);
    }

    private void change(Plan plan) {
        actors.as(
                made.username(Role.OFFICER),
                () -> drafting.changePlan(task(), directory.find(id).revision(), plan));
    }

    private void change(Indicator written) {
        actors.as(
                made.username(Role.OFFICER),
                () -> drafting.changeIndicator(task(), directory.find(id).revision(), "2.1", written));
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private AgreementPackage content() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id).content());
    }

    private static void refused(String key, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
