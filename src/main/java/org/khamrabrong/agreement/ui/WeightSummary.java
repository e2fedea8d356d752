package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.scoring.AgreementPackage;

/** The sum of the weights, and in one sentence why it misses the total. */
final class WeightSummary extends Card {

    WeightSummary(AgreementPackage content) {
        add(new WeightBar(content.weightSum(), content.totalWeight()));
        WeightCause.of(content).ifPresent(sentence -> {
            Paragraph words = new Paragraph(sentence);
            words.addClassName("k-weight-cause");
            add(words);
        });
    }
}
