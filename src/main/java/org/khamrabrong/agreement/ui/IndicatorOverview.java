package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.FieldOfFinding;
import org.khamrabrong.scorecard.FindingsPanel;
import org.khamrabrong.scorecard.IndicatorSheet;
import org.khamrabrong.scorecard.IndicatorTable;
import org.khamrabrong.scorecard.ScorePanel;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** A content to be read: findings, sum of weights, and the table whose rows open the sheets. */
final class IndicatorOverview extends Div {

    IndicatorOverview(AgreementPackage content, List<Finding> findings) {
        addClassName("k-page-content");
        if (content.indicators().isEmpty()) {
            add(new EmptyState(
                    getTranslation("agreement.noIndicators"), getTranslation("agreement.noIndicators.next")));
            return;
        }
        add(new WeightSummary(content));
        if (!findings.isEmpty()) {
            add(new FindingsPanel(findings, finding -> open(content, finding, findings)));
        }
        IndicatorTable table = new IndicatorTable()
                .findings(findings)
                .onFinding(finding -> open(content, finding, findings))
                .onOpen(indicator -> sheet(content, indicator, findings).open());
        if (!content.results().isEmpty()) {
            ScoreSheet scores = Scoring.score(content);
            table.column(
                    getTranslation("agreement.score"),
                    indicator -> Words.formats()
                            .score(scores.indicator(indicator.number())
                                    .map(IndicatorScore::score)
                                    .orElse(null)));
        }
        add(table.show(content));
    }

    private static void open(AgreementPackage content, Finding finding, List<Finding> findings) {
        Optional.ofNullable(finding.indicator()).flatMap(content::indicator).ifPresent(indicator -> {
            IndicatorSheet sheet = sheet(content, indicator, findings);
            sheet.open();
            sheet.at(FieldOfFinding.of(finding));
        });
    }

    private static IndicatorSheet sheet(AgreementPackage content, Indicator indicator, List<Finding> findings) {
        IndicatorSheet sheet = new IndicatorSheet(content, indicator, findings);
        if (!content.results().isEmpty()) {
            Scoring.score(content)
                    .indicator(indicator.number())
                    .ifPresent(
                            score -> sheet.content(new ScorePanel(say("agreement.score"), indicator, score).opened()));
        }
        return sheet;
    }
}
