package org.khamrabrong.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How the criteria stand in the columns of every table of indicators. */
@ApplicationTest
class CriteriaCellsTests {

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
    void showsEachOfFiveLevelsInItsColumnAndMarksTheTarget() {
        List<NativeTableCell> cells = CriteriaCells.of(indicator(Scale.levels("65", "70", "75", "80", "95")), "mine");

        assertThat(texts(cells)).containsExactly("65", "70", "75", "80", "95");
        assertThat(cells).allMatch(cell -> cell.hasClassName("mine"));
        assertThat(cells.stream()
                        .filter(cell -> cell.hasClassName("k-level-target"))
                        .toList())
                .isEqualTo(cells.subList(2, 3));
    }

    @Test
    void showsThreeTargetsWithTheirOwnPointsAcrossTheFiveColumns() {
        List<NativeTableCell> cells =
                CriteriaCells.of(indicator(scale("50", "98.72", "75", "98.84", "100", "98.90")), "mine");

        assertThat(texts(cells)).containsExactly("50: 98.72 · 75: 98.84 · 100: 98.9");
        assertThat(cells.get(0).getElement().getAttribute("colspan")).isEqualTo("5");
        assertThat(cells.get(0).hasClassName("mine")).isTrue();
    }

    @Test
    void leavesAColumnWithoutItsLevelAsNothing() {
        assertThat(texts(CriteriaCells.of(indicator(scale("1", "0", "5", "1")))))
                .containsExactly("0", "–", "–", "–", "1");
        assertThat(texts(CriteriaCells.of(indicator(null)))).containsExactly("–", "–", "–", "–", "–");
    }

    private static Indicator indicator(Scale scale) {
        return RealAgreement.read().indicator("1.1").orElseThrow().withScale(scale);
    }

    private static Scale scale(String... scoresAndValues) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < scoresAndValues.length; i += 2) {
            points.add(new Point(new BigDecimal(scoresAndValues[i]), new BigDecimal(scoresAndValues[i + 1])));
        }
        return Scale.of(points);
    }

    private static List<String> texts(List<NativeTableCell> cells) {
        return cells.stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
