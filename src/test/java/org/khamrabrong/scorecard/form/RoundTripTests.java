package org.khamrabrong.scorecard.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.ValueMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is opened in the indicator's form and saved without a change is what it was. */
@ApplicationTest
class RoundTripTests {

    private static final BlankWords NO_BLANKS =
            new BlankWords("……", Tone.WARNING, "agreement.blanks.count", "agreement.blanks.field");
    private static final Measure WALKED = new MilestoneMeasure(
            List.of(MilestoneStep.of("1", "1"), new MilestoneStep(new BigDecimal(5), List.of("5.1", "5.2"), null)));
    private static final List<String> WORDS = List.of("เริ่ม", "–", "ส่ง");

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void openTheRealDraft() {
        made = organizations.make();
        id = organizations.open(made, RealAgreement.read());
        String task = walk.waiting(made, id).orElseThrow().task();
        screen = Browserless.as(made.username(Role.OFFICER), application).open("task/draft/" + task);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void everyIndicatorOfTheRealAgreementStaysAsItIs() {
        List<Indicator> before = indicators();
        for (Indicator indicator : before) {
            _click(_get(NativeButton.class, spec -> spec.withText(indicator.name())));
            _click(_get(Button.class, spec -> spec.withText("บันทึก")));
        }

        assertThat(before).hasSize(18);
        assertThat(indicators()).isEqualTo(before);
    }

    @Test
    void aPlanRowThatSaysSomethingElseStaysAPlanRow() {
        staysAsItIs(WALKED, WORDS, row("1", "อื่น", 10), row("5.1", null, 11), row("5.2", "ส่ง", 9));
        staysAsItIs(WALKED, List.of(), row("1", "อื่น", 10), row("5.2", null, 9));
        staysAsItIs(WALKED, List.of("หนึ่งบรรทัด"), row("1", "อื่น", 10), row("5.2", null, 9));
    }

    @Test
    void aPlanRowWithTextButWithoutMonthsIsKept() {
        staysAsItIs(WALKED, WORDS, row("1", "เริ่ม"), row("5.2", "ส่ง", 9));
        staysAsItIs(new ValueMeasure(), WORDS, row("1", "เริ่ม"), row("2", "ทำ", 10, 11));
    }

    @Test
    void aPlanInAnotherOrderThanTheStepsKeepsIt() {
        staysAsItIs(WALKED, WORDS, row("5.2", "ส่ง", 9), row("1", "เริ่ม", 10));
    }

    @Test
    void aPlanRowWithoutAnItemIsNotTakenSinceNoPackageHoldsIt() {
        assertThat(form(WALKED, WORDS, row("", "ประชุม", 10), row("1", "เริ่ม", 10))
                        .check())
                .isFalse();
    }

    private static void staysAsItIs(Measure measure, List<String> words, PlannedStep... plan) {
        IndicatorParts form = form(measure, words, plan);

        assertThat(form.check()).isTrue();
        assertThat(form.write()).isEqualTo(indicator(measure, words, plan));
    }

    private static IndicatorParts form(Measure measure, List<String> words, PlannedStep... plan) {
        return new IndicatorParts(
                indicator(measure, words, plan), RealAgreement.read(), Set.of(), NO_BLANKS, finding -> true);
    }

    private static Indicator indicator(Measure measure, List<String> words, PlannedStep... plan) {
        Details details =
                new Details(null, null, null, null, null, words, null, null, null, null, null, null, List.of(plan));
        return new Indicator("1.1", "งาน", "external", BigDecimal.TEN, null, measure, null, null, null, null, details);
    }

    private static PlannedStep row(String step, String text, Integer... months) {
        return new PlannedStep(step, text, List.of(months));
    }

    private List<Indicator> indicators() {
        return actors.as(
                made.username(Role.OFFICER), () -> directory.find(id).content().indicators());
    }
}
