package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.RemarkList;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Card;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Remarks;
import org.springframework.core.annotation.Order;

/** The indicators as they stand now, with what contradicts itself, and to the unit what its approvers remarked. */
@SpringComponent
@Order(10)
class IndicatorsTab implements AgreementTab {

    private final AgreementDirectory directory;
    private final Remarks remarks;

    IndicatorsTab(AgreementDirectory directory, Remarks remarks) {
        this.remarks = remarks;
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
        List<RemarkRow> made = remarks.of(Paper.draft(agreement));
        if (!made.isEmpty()) {
            column.add(new Card(say("agreement.remark.title"), new RemarkList(made)));
        }
        column.addClassName("k-page-content");
        return column;
    }
}
