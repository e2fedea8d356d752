package org.khamrabrong.agreement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.khamrabrong.agreement.AgreementFact.IndicatorChanged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.scoring.PackageDifferences;

/** What differs between two states of an indicator, a fact for each field. */
final class IndicatorChanges {

    private IndicatorChanges() {}

    static List<IndicatorChanged> between(
            AgreementId agreement, String by, AgreementPackage content, Indicator before, Indicator after) {
        UnaryOperator<String> names = PackageDifferences.names(content);
        return IndicatorTexts.between(before, names, after, names).stream()
                .map(field -> new IndicatorChanged(
                        agreement, by, before.number(), field.field(), field.before(), field.after()))
                .toList();
    }
}
