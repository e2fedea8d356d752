package org.khamrabrong.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;

/** What a request consists of for its approvers: why and from when it is asked for, and each indicator that it changes. */
final class AmendmentItems {

    private AmendmentItems() {}

    /** In the order of the content that is asked for. */
    static List<String> of(AgreementPackage base, AgreementPackage proposed) {
        List<String> items = new ArrayList<>(List.of(PaperItems.REQUEST));
        items.addAll(Changes.between(base, proposed).keySet());
        return items;
    }

    /** Those of which something else is asked for than before. */
    static Set<String> touched(AgreementPackage before, AgreementPackage after) {
        return PackageDifferences.between(before, after).stream()
                .map(IndicatorDifference::number)
                .collect(Collectors.toSet());
    }
}
