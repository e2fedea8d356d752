package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Explanation;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** How the published score of each indicator came about. */
class PublicExplanations extends Card {

    PublicExplanations(PublishedAgreement published) {
        add(new H2(getTranslation("publication.explanations")));
        published
                .content()
                .indicators()
                .forEach(indicator ->
                        published.scores().indicator(indicator.number()).ifPresent(score -> explain(indicator, score)));
    }

    private void explain(Indicator indicator, IndicatorScore score) {
        add(
                new H3(getTranslation("publication.indicator", indicator.number(), indicator.name())),
                new Explanation(score.explanation()));
    }
}
