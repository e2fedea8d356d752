package org.khamrabrong.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.scoring.AgreementPackage;

/** What a draft consists of for its approvers: each indicator by its number, and the plan with the list of indicators. */
final class DraftItems {

    private DraftItems() {}

    /** In the order of the draft. */
    static List<String> of(AgreementPackage content) {
        List<String> items = new ArrayList<>(List.of(PaperItems.PLAN));
        items.addAll(ContentEdit.numbers(content));
        return items;
    }

    /** Those that differ. */
    static Set<String> touched(AgreementPackage before, AgreementPackage after) {
        Set<String> touched = new LinkedHashSet<>(ContentEdit.numbers(before));
        touched.addAll(ContentEdit.numbers(after));
        touched.removeIf(number -> before.indicator(number).equals(after.indicator(number)));
        if (!ContentEdit.numbers(before).equals(ContentEdit.numbers(after))
                || !frame(before).equals(frame(after))) {
            touched.add(PaperItems.PLAN);
        }
        return touched;
    }

    private static AgreementPackage frame(AgreementPackage content) {
        return content.withIndicators(List.of());
    }
}
