package org.khamrabrong.negotiation.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.negotiation.NegotiationDirectory;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.organization.Organization;
import org.springframework.core.annotation.Order;

/** Every run and session of an agreement, the latest first, for reading. */
@SpringComponent
@Order(35)
class NegotiationTab implements AgreementTab {

    private final NegotiationDirectory negotiations;
    private final AgreementDirectory agreements;
    private final Organization organization;

    NegotiationTab(NegotiationDirectory negotiations, AgreementDirectory agreements, Organization organization) {
        this.negotiations = negotiations;
        this.agreements = agreements;
        this.organization = organization;
    }

    @Override
    public TabGroup group() {
        return TabGroup.NEGOTIATION;
    }

    @Override
    public String titleKey() {
        return "negotiation.tab";
    }

    @Override
    public Component content(AgreementId agreement) {
        List<NegotiationRow> runs = negotiations.of(agreement);
        if (runs.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.COMMENTS_O, say("negotiation.tab.empty"), say("negotiation.tab.empty.next"));
        }
        AgreementSnapshot found = agreements.find(agreement);
        People people = People.in(runs, organization);
        Div stack = new Div();
        stack.addClassName("k-page-content");
        for (int i = runs.size() - 1; i >= 0; i--) {
            stack.add(new RunCard(runs.get(i), found, people));
        }
        return stack;
    }
}
