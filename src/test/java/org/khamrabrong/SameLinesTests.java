package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.command.CommandLine;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Written;
import org.khamrabrong.evaluation.EvaluationSample;
import org.khamrabrong.evaluation.paper.EvaluationForm;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.reporting.paper.ReportSample;
import org.khamrabrong.scorecard.Explanation;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.TotalLines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every score of the real agreement, and every total, has the very same derivation on screen, in documents and from the
 * command.
 */
@ApplicationTest
class SameLinesTests {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Unit UNIT = UnitSample.named("สำนักงานเลขานุการกรม", null);

    @Autowired
    ApplicationContext application;

    private final AgreementPackage agreement = RealAgreement.reported();
    private final ScoreSheet scores = Scoring.score(agreement);

    @Test
    void saysTheLinesOfTheWholeAgreementAlikeOnScreenAndFromTheCommand() throws IOException {
        List<String> thai = onScreen(THAI);
        List<String> english = onScreen(Locale.ENGLISH);
        List<String> both = new ArrayList<>();
        for (int i = 0; i < thai.size(); i++) {
            both.add(thai.get(i) + " — " + english.get(i));
        }

        assertThat(thai).hasSize(english.size()).hasSizeGreaterThan(150);
        assertThat(fromTheCommand()).containsExactlyElementsOf(both);
    }

    @Test
    void saysTheLinesOfTheScreenInDocumentsToo() throws IOException {
        for (String language : List.of("th", "en")) {
            List<String> screen = onScreen(Locale.forLanguageTag(language));
            List<String> withoutConservative = screen.subList(0, screen.size() - conservative());

            assertThat(withoutConservative).hasSizeGreaterThan(130);
            assertThat(Written.numbered(evaluation(language, Digits.ARABIC))).isEqualTo(withoutConservative);
            assertThat(Written.numbered(selfAssessment(language))).isEqualTo(withoutConservative);
        }
    }

    @Test
    void writesThemInThaiDigitsWhereThoseAreChosen() {
        assertThat(evaluation("th", Digits.THAI)).satisfies(paper -> {
            assertThat(paper.digits()).isEqualTo(Digits.THAI);
            assertThat(Written.numbered(paper)).isEqualTo(Written.numbered(evaluation("th", Digits.ARABIC)));
        });
    }

    private int conservative() {
        return TotalLines.conservative(agreement, scores).size();
    }

    private Paper evaluation(String language, Digits digits) {
        return EvaluationForm.of(
                EvaluationSample.of(UNIT, agreement, agreement.results()).sheet(),
                Doers.ofThemselves(Map.of()),
                language,
                digits);
    }

    private Paper selfAssessment(String language) {
        return ReportSample.second(UNIT, agreement).paper(language, Digits.ARABIC);
    }

    @Test
    void hasEveryKindOfStandingAmongItsIndicators() {
        assertThat(scores.indicators())
                .hasSize(18)
                .allSatisfy(score -> assertThat(score.explanation()).isNotEmpty());
        assertThat(scores.indicators().stream().filter(score -> score.isExcluded()))
                .hasSize(2);
        assertThat(scores.indicators().stream().filter(score -> !score.hasScore()))
                .hasSize(4);
        assertThat(scores.total()).isNotEqualTo(scores.conservativeTotal());
    }

    private List<String> onScreen(Locale language) {
        try (Browserless screen = Browserless.anonymously(application).open("login")) {
            screen.speak(language);
            UI.getCurrent().removeAll();
            scores.indicators().forEach(score -> UI.getCurrent().add(new Explanation(score.explanation())));
            TotalsExplanation totals = new TotalsExplanation("", agreement, scores);
            totals.showConservative(agreement, scores);
            UI.getCurrent().add(totals);
            return _find(ListItem.class).stream().map(ListItem::getText).toList();
        }
    }

    /** In the order in which the screen has them: indicators, whole, dimensions, conservative. */
    private List<String> fromTheCommand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in =
                new ByteArrayInputStream(PackageFormat.write(agreement).getBytes(StandardCharsets.UTF_8));
        int exit = CommandLine.run(new String[] {"score", "-"}, in, new PrintStream(out), System.err);
        assertThat(exit).isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        List<String> lines = new ArrayList<>();
        document.get("indicators").forEach(indicator -> add(indicator.get("explanation"), lines));
        add(document.get("totalExplanation"), lines);
        document.get("dimensions").forEach(dimension -> add(dimension.get("explanation"), lines));
        add(document.get("conservativeTotalExplanation"), lines);
        return lines;
    }

    private static void add(JsonNode said, List<String> lines) {
        said.forEach(line -> lines.add(line.textValue()));
    }
}
