package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private final transient AgreementPackage content;
    private final transient List<Finding> findings;
    private final transient @Nullable IndicatorSay say;

    IndicatorOverview(AgreementPackage content, List<Finding> findings) {
        this(content, findings, null);
    }

    /** @param say what the reader has to say of each; null where there is nothing to say */
    IndicatorOverview(AgreementPackage content, List<Finding> findings, @Nullable IndicatorSay say) {
        this.content = content;
        this.findings = findings;
        this.say = say;
        addClassName("k-page-content");
        if (content.indicators().isEmpty()) {
            add(new EmptyState(
                    getTranslation("agreement.noIndicators"), getTranslation("agreement.noIndicators.next")));
            return;
        }
        add(new WeightSummary(content));
        if (!findings.isEmpty()) {
            add(new FindingsPanel(findings, this::open));
        }
        IndicatorTable table = table();
        if (say != null) {
            table.remarks(say::inRow);
            say.deciding().onChange(() -> table.show(content));
        }
        add(table.show(content));
    }

    private IndicatorTable table() {
        IndicatorTable table = new IndicatorTable()
                .findings(findings)
                .onFinding(this::open)
                .onOpen(indicator -> sheet(indicator).open());
        if (!content.results().isEmpty()) {
            ScoreSheet scores = Scoring.score(content);
            table.column(
                    getTranslation("agreement.score"),
                    indicator -> Words.formats()
                            .score(scores.indicator(indicator.number())
                                    .map(IndicatorScore::score)
                                    .orElse(null)));
        }
        return table;
    }

    private void open(Finding finding) {
        Optional.ofNullable(finding.indicator()).flatMap(content::indicator).ifPresent(indicator -> {
            IndicatorSheet sheet = sheet(indicator);
            sheet.open();
            sheet.at(FieldOfFinding.of(finding));
        });
    }

    private IndicatorSheet sheet(Indicator indicator) {
        IndicatorSheet sheet = new IndicatorSheet(content, indicator, findings);
        if (!content.results().isEmpty()) {
            Scoring.score(content)
                    .indicator(indicator.number())
                    .ifPresent(score -> sheet.content(
                            new ScorePanel(getTranslation("agreement.score"), indicator, score).opened()));
        }
        if (say != null) {
            sheet.content(say.inSheet(indicator));
        }
        return sheet;
    }
}
