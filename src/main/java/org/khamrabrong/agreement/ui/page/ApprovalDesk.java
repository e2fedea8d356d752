package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The paper in one look with the decision beside it, and beneath it whatever there is to read before. */
public final class ApprovalDesk extends Div {

    public ApprovalDesk(ApprovalHead head, DecisionCard decision, Component... reading) {
        Div beneath = new Div(reading);
        beneath.addClassNames("k-approval-reading", "k-page-content");
        addClassName("k-approval");
        add(head, decision, beneath);
    }
}
