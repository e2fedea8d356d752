package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.SigningDirectory;
import org.springframework.core.annotation.Order;

/** The signing rounds of an agreement, the latest first. */
@org.springframework.stereotype.Component
@Order(40)
class SigningTab implements AgreementTab {

    private final SigningDirectory signing;

    SigningTab(SigningDirectory signing) {
        this.signing = signing;
    }

    @Override
    public TabGroup group() {
        return TabGroup.SIGNING;
    }

    @Override
    public String titleKey() {
        return "signing.tab";
    }

    @Override
    public Component content(AgreementId agreement) {
        List<RoundRow> rounds = signing.rounds(agreement);
        Div content = new Div();
        content.addClassName("k-stack");
        if (rounds.isEmpty()) {
            content.add(new EmptyState(
                    content.getTranslation("signing.tab.empty"), content.getTranslation("signing.tab.empty.next")));
        }
        rounds.forEach(round -> content.add(new RoundCard(agreement, round)));
        return content;
    }
}
