package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** The weights before and after, and whether they add up. */
final class WeightsCard extends Card {

    WeightsCard(AgreementPackage before, AgreementPackage after) {
        super(say("amendment.weights"));
        List<String> changed = Stream.concat(before.indicators().stream(), after.indicators().stream())
                .map(Indicator::number)
                .distinct()
                .filter(number -> !weight(before, number).equals(weight(after, number)))
                .toList();
        if (!changed.isEmpty()) {
            add(table(changed, before, after));
        }
        add(new WeightBar(after.weightSum(), after.totalWeight()));
    }

    private static Comparison table(List<String> changed, AgreementPackage before, AgreementPackage after) {
        Comparison table = new Comparison(say("amendment.indicator"), say("amendment.before"), say("amendment.after"));
        table.addClassName("k-weights");
        changed.forEach(
                number -> table.line(name(before, after, number), weight(before, number), weight(after, number)));
        return table.line(
                say("amendment.weights.sum"),
                Words.formats().number(before.weightSum()),
                Words.formats().number(after.weightSum()));
    }

    private static String weight(AgreementPackage content, String number) {
        return content.indicator(number)
                .map(indicator -> Words.formats().number(indicator.weight()))
                .orElse("");
    }

    private static String name(AgreementPackage before, AgreementPackage after, String number) {
        Optional<Indicator> known = after.indicator(number).or(() -> before.indicator(number));
        return say(
                "language.indicator.title", number, known.map(Indicator::title).orElse(""));
    }
}
