package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.H2;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Card;

/** How the published score of each indicator came about. */
class PublicExplanations extends Card {

    PublicExplanations(PublishedAgreement published, ScoreWays ways) {
        add(new H2(getTranslation("publication.explanations")));
        published
                .content()
                .indicators()
                .forEach(indicator -> published
                        .scores()
                        .indicator(indicator.number())
                        .ifPresent(score -> add(ways.derivation(indicator, score))));
    }
}
