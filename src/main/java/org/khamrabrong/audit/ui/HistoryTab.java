package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.core.annotation.Order;

/** Everything that happened to the agreement, in sentences, newest first. */
@SpringComponent
@Order(90)
class HistoryTab implements AgreementTab {

    private final Audit audit;
    private final Sentences sentences;

    HistoryTab(Audit audit, Sentences sentences) {
        this.audit = audit;
        this.sentences = sentences;
    }

    @Override
    public TabGroup group() {
        return TabGroup.COURSE;
    }

    @Override
    public String titleKey() {
        return "audit.tab";
    }

    @Override
    public Component content(AgreementId agreement) {
        return new HistoryList(
                sentences, page -> audit.history(agreement, page), row -> audit.scored(agreement, row.number()));
    }
}
