package org.khamrabrong.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How one indicator came to its score, as whoever judges reads it. */
@ApplicationTest
class ItemStoryTests {

    private static final String NUMBER = "1.1";
    private static final Result REPORTED = share("8000");
    private static final Result CORRECTED = share("7000");

    @Autowired
    ApplicationContext application;

    @Test
    void aScoreIsDrawnOnceWhereTheFiguresWereTakenAsTheyWereReported() {
        assertThat(drawn(REPORTED)).isEqualTo(1);
    }

    @Test
    void bothScoresAreDrawnWhereTheFiguresWereCorrected() {
        assertThat(drawn(CORRECTED)).isEqualTo(2);
    }

    private int drawn(Result judged) {
        try (Browserless screen = Browserless.anonymously(application).open("login")) {
            UI.getCurrent().add(new ItemStory(item(judged), true));
            return _find(ScorePanel.class).size();
        }
    }

    private static EvaluatedItem item(Result judged) {
        return new EvaluatedItem(
                RealAgreement.read().indicator(NUMBER).orElseThrow(),
                new EvaluatedItem.Reported(REPORTED, score(REPORTED), "", List.of(), false),
                null,
                ItemState.ACCEPTED,
                new EvaluatedItem.Judged(judged, score(judged), "", null),
                List.of(),
                null);
    }

    private static IndicatorScore score(Result result) {
        AgreementPackage content = RealAgreement.read().withResults(Map.of(NUMBER, result));
        return Scoring.score(content).indicator(NUMBER).orElseThrow();
    }

    private static Result share(String numerator) {
        return Result.of(Map.of("numerator", numerator, "denominator", "10000"));
    }
}
