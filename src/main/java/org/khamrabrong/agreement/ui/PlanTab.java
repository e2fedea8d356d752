package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Card;
import org.springframework.core.annotation.Order;

/** The unit's plan, on which the indicators rest. */
@SpringComponent
@Order(20)
class PlanTab implements AgreementTab {

    private final AgreementDirectory directory;

    PlanTab(AgreementDirectory directory) {
        this.directory = directory;
    }

    @Override
    public TabGroup group() {
        return TabGroup.CONTENT;
    }

    @Override
    public String titleKey() {
        return "agreement.tab.plan";
    }

    @Override
    public Component content(AgreementId agreement) {
        return new Card(new PlanWords(directory.find(agreement).content().unitPlan()));
    }
}
