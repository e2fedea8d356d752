package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.reporting.RoundRow;
import org.springframework.core.annotation.Order;

/** The reports of an agreement, the latest round first. */
@org.springframework.stereotype.Component
@Order(50)
class ReportsTab implements AgreementTab {

    private final ReportDirectory reports;

    ReportsTab(ReportDirectory reports) {
        this.reports = reports;
    }

    @Override
    public TabGroup group() {
        return TabGroup.RESULTS;
    }

    @Override
    public String titleKey() {
        return "reporting.tab";
    }

    @Override
    public Component content(AgreementId agreement) {
        Div content = new Div();
        content.addClassName("k-stack");
        List<RoundRow> rounds = reports.rounds(agreement);
        if (rounds.isEmpty()) {
            content.add(new EmptyState(
                    content.getTranslation("reporting.tab.empty"), content.getTranslation("reporting.tab.empty.next")));
        }
        for (int i = rounds.size() - 1; i >= 0; i--) {
            RoundRow round = rounds.get(i);
            content.add(new RoundCard(
                    agreement, round, () -> reports.report(agreement, round.round()), i == rounds.size() - 1));
        }
        return content;
    }
}
