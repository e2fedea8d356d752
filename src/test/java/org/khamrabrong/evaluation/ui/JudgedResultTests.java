package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluationSample;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the committee reads of a result: what its score speaks for, and what moved and why. */
@ApplicationTest
class JudgedResultTests {

    private static final Result MANY = Result.of(Map.of("numerator", "95", "denominator", "100"));
    private static final String WHY = "ทะเบียนมีเรื่องล่าช้าเพิ่มอีกสองเรื่อง";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    private Made made;
    private Browserless screen;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aScoreOverTwoOfSevenJudgedIndicatorsSaysSoAndShowsNoBand() {
        screen = Browserless.anonymously(context).open("login");
        AgreementPackage real = RealAgreement.read();
        AgreementPackage seven = real.withIndicators(real.indicators().subList(0, 7));
        EvaluationSample judged = EvaluationSample.of(made.division(), seven, Map.of());

        Totals totals =
                shown(new Totals(judged.judged(Map.of("1.1", MANY, "2.1", MANY)).sheet()));
        assertThat(words(totals))
                .contains("คะแนนผู้ประเมิน: คะแนนจาก 2 ใน 7 ตัวชี้วัด")
                .doesNotContain("ดีเด่น", "ดีมาก");

        Map<String, Result> all = seven.indicators().stream().collect(toMap(Indicator::number, indicator -> MANY));
        Totals whole = shown(new Totals(judged.judged(all).sheet()));
        assertThat(words(whole)).doesNotContain("ใน 7 ตัวชี้วัด").containsPattern("ดีเด่น|ดีมาก");
    }

    @Test
    void theTableMarksWhatMovedAndWhyWithFiguresAndEvidenceInReach() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(
                made,
                id,
                Map.of(
                        "1.1",
                        Decision.accept(),
                        "2.1",
                        new Decision(Decision.Kind.ADJUST, Result.of(Map.of("value", "7")), WHY)));
        stand.startResult(id);
        screen = Browserless.as(made.username(Role.COMMITTEE), context)
                .open("task/confirm-result/" + stand.confirmStep(id));

        assertThat(_find(ScoreMove.class).stream().map(JudgedResultTests::words))
                .singleElement()
                .satisfies(moved -> assertThat(moved).contains("3.5000 → 2.5000", WHY));

        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getText().startsWith("2.1 "))
                .findFirst()
                .orElseThrow());
        SideSheet story = _get(SideSheet.class);
        assertThat(words(story)).contains(WHY);
        assertThat(_find(story, ReportedSide.class)).hasSize(1);
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
