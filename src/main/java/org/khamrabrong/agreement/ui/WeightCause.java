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
        List<Indicator> differing = content.indicators().stream()
                .filter(indicator -> bySheet(indicator).compareTo(indicator.weight()) != 0)
                .toList();
        if (differing.isEmpty() || content.weightSum().compareTo(content.totalWeight()) == 0) {
            return Optional.empty();
        }
        BigDecimal bySheets =
                content.indicators().stream().map(WeightCause::bySheet).reduce(BigDecimal.ZERO, BigDecimal::add);
        Formats formats = Words.formats();
        String said = differing.stream()
                .map(indicator -> say(
                        "agreement.weight.differs",
                        indicator.number(),
                        formats.number(indicator.weight()),
                        formats.number(bySheet(indicator))))
                .collect(Collectors.joining(" "));
        return Optional.of(say("agreement.weight.cause", said, formats.number(bySheets)));
    }

    /** What the sheet says it weighs; what the summary says where the sheet says nothing. */
    private static BigDecimal bySheet(Indicator indicator) {
        BigDecimal said = indicator.sheet() == null ? null : indicator.sheet().weight();
        return said == null ? indicator.weight() : said;
    }
}
