package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.function.Function;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.IndicatorTable;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** The table of indicators as it was signed, and beside it the scores once they are published. */
class PublicIndicators extends Section {

    PublicIndicators(PublishedAgreement published, ScoreWays ways) {
        addClassName("k-stack");
        IndicatorTable table = new IndicatorTable();
        if (published.resultPublishedAt() != null) {
            Formats formats = Formats.current();
            table.column(
                            getTranslation("publication.column.result"),
                            of(published, IndicatorScore::result, formats::number))
                    .componentColumn(getTranslation("publication.column.score"), ways::score)
                    .column(
                            getTranslation("publication.column.weighted"),
                            of(published, IndicatorScore::weighted, formats::score));
        }
        add(new H2(getTranslation("publication.indicators")), table.show(published.content()));
    }

    private static Function<Indicator, String> of(
            PublishedAgreement published,
            Function<IndicatorScore, BigDecimal> part,
            Function<BigDecimal, String> format) {
        return indicator -> published
                .scores()
                .indicator(indicator.number())
                .map(part)
                .map(format)
                .orElse(Formats.NOTHING);
    }
}
