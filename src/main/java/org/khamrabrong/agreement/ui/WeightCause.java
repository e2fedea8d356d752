package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** Why the weights do not add up, where summary and detail sheets say different things and that is the reason. */
final class WeightCause {

    private WeightCause() {}

    /** A sentence; empty where the weights add up or where the sheets are not the reason. */
    static Optional<String> of(AgreementPackage content) {
        List<Indicator> differing =
                content.indicators().stream().filter(WeightCause::sheetDiffers).toList();
        if (differing.isEmpty() || content.weightSum().compareTo(content.totalWeight()) == 0) {
            return Optional.empty();
        }
        BigDecimal bySheets = content.indicators().stream()
                .map(indicator -> sheetDiffers(indicator) ? indicator.sheet().weight() : indicator.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Formats formats = Words.formats();
        String said = differing.stream()
                .map(indicator -> say(
                        "agreement.weight.differs",
                        indicator.number(),
                        formats.number(indicator.weight()),
                        formats.number(indicator.sheet().weight())))
                .collect(Collectors.joining(" "));
        return Optional.of(say("agreement.weight.cause", said, formats.number(bySheets)));
    }

    private static boolean sheetDiffers(Indicator indicator) {
        return indicator.sheet() != null
                && indicator.sheet().weight() != null
                && indicator.sheet().weight().compareTo(indicator.weight()) != 0;
    }
}
