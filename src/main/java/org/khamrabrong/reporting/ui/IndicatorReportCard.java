package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scorecard.ScorePanel;

/** One indicator as it was reported, with its evidence and its score, to be read. */
class IndicatorReportCard extends Card {

    IndicatorReportCard(ReportSheet sheet, ReportItem item) {
        Div head = new Div(
                new H2(getTranslation("scorecard.indicator", item.number()) + " "
                        + item.indicator().title()),
                new Badge(EntryWords.tone(item.state()), EntryWords.word(item.state())));
        head.addClassName("k-card-head");
        Div figures = new Div(
                new H3(getTranslation("reporting.figures")),
                new ReportedFigures(item.indicator(), item.result()),
                new Particulars().line(getTranslation("reporting.explanation"), item.explanation()));
        figures.addClassName("k-stack");
        Div evidence = new Div(new H3(getTranslation("reporting.evidence")), new EvidenceList(item.evidence()));
        evidence.addClassName("k-stack");
        ScorePanel score = new ScorePanel(
                getTranslation("reporting.score"),
                item.indicator(),
                sheet.scores().indicator(item.number()).orElseThrow());
        score.addClassName("k-report-score");
        Div report = new Div(figures, evidence, score);
        report.addClassName("k-report");
        add(head, report);
    }
}
