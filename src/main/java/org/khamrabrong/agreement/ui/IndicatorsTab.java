package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.core.annotation.Order;

/** The indicators as they stand now, with what contradicts itself. */
@SpringComponent
@Order(10)
class IndicatorsTab implements AgreementTab {

    private final AgreementDirectory directory;

    IndicatorsTab(AgreementDirectory directory) {
        this.directory = directory;
    }

    @Override
    public TabGroup group() {
        return TabGroup.CONTENT;
    }

    @Override
    public String titleKey() {
        return "agreement.tab.indicators";
    }

    @Override
    public Component content(AgreementId agreement) {
        AgreementSnapshot snapshot = directory.find(agreement);
        Div column = new Div(
                new IndicatorOverview(snapshot.content(), snapshot.findings().findings()));
        column.addClassName("k-page-content");
        return column;
    }
}
