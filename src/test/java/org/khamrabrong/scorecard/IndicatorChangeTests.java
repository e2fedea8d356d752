package org.khamrabrong.scorecard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.scoring.Scale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How the difference of two contents is shown wherever it is shown. */
@ApplicationTest
class IndicatorChangeTests {

    private static final Scale BEFORE = Scale.levels("80", "85", "90", "95", "100");
    private static final Scale AFTER = Scale.levels("85", "90", "95", "98", "100");

    @Autowired
    private ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void open() {
        screen = Browserless.anonymously(application).open("login");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void marksEveryLevelThatChangedWithItsValueBeforeAndAfter() {
        LevelChanges levels = _get(show(BEFORE, AFTER), LevelChanges.class);

        assertThat(texts(levels))
                .containsExactly(
                        "ระดับ 180→เปลี่ยนเป็น85",
                        "ระดับ 285→เปลี่ยนเป็น90",
                        "ระดับ 390→เปลี่ยนเป็น95",
                        "ระดับ 495→เปลี่ยนเป็น98",
                        "ระดับ 5100");
        assertThat(_find(levels, ListItem.class))
                .extracting(level -> level.getElement().getAttribute("data-differs"))
                .containsExactly("true", "true", "true", "true", "false");
    }

    @Test
    void drawsBothScalesInOneFrame() {
        ScalesPicture picture = _get(show(BEFORE, AFTER), ScalesPicture.class);

        String drawn = _find(picture, Svg.class).get(0).getElement().getOuterHTML();
        assertThat(drawn).contains("k-score-former", "k-score-line");
        assertThat(texts(picture)).containsExactly("เดิม", "ใหม่");
    }

    @Test
    void drawsAScaleThatRunsTheOtherWayInTheSameFrame() {
        assertThat(_find(show(BEFORE, Scale.levels("5", "4", "3", "2", "1")), ScalesPicture.class))
                .hasSize(1);
    }

    @Test
    void drawsNothingWhereOneScaleCannotBeDrawn() {
        Differences differences = show(BEFORE, Scale.levels("80"));

        assertThat(_find(differences, ScalesPicture.class)).isEmpty();
        assertThat(texts(_get(differences, LevelChanges.class))).contains("ระดับ 5100→เปลี่ยนเป็น–");
    }

    @Test
    void drawsNothingWhereTheScaleIsTheSame() {
        assertThat(_find(show(BEFORE, BEFORE), ScalesPicture.class)).isEmpty();
    }

    private static Differences show(Scale before, Scale after) {
        return new Differences(PackageDifferences.between(content(before), content(after)), "เดิม", "ใหม่");
    }

    private static AgreementPackage content(Scale scale) {
        AgreementPackage real = RealAgreement.read();
        Indicator indicator = real.indicator("1.1").orElseThrow().withScale(scale);
        return real.withIndicators(List.of(indicator));
    }

    private static List<String> texts(Component whole) {
        return _find(whole, ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
