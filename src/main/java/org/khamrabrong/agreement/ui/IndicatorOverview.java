package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.FindingsPanel;
import org.khamrabrong.kit.IndicatorSheet;
import org.khamrabrong.kit.IndicatorTable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** A content to be read: findings, sum of weights, and the table whose rows open the sheets. */
final class IndicatorOverview extends Div {

    IndicatorOverview(AgreementPackage content, List<Finding> findings) {
        addClassName("k-page-content");
        if (content.indicators().isEmpty()) {
            add(new EmptyState(
                    getTranslation("agreement.noIndicators"), getTranslation("agreement.noIndicators.next")));
            return;
        }
        add(new WeightSummary(content));
        if (!findings.isEmpty()) {
            add(new FindingsPanel(
                    findings, number -> content.indicator(number).ifPresent(found -> open(content, found, findings))));
        }
        add(new IndicatorTable()
                .findings(findings)
                .onOpen(indicator -> open(content, indicator, findings))
                .show(content));
    }

    private static void open(AgreementPackage content, Indicator indicator, List<Finding> findings) {
        new IndicatorSheet(content, indicator, findings).open();
    }
}
