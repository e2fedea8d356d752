package org.khamrabrong.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ui.page.AgreementTool;
import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.kernel.AgreementId;

/** The memo that forwards the agreement itself. */
@SpringComponent
class AgreementMemo implements AgreementTool {

    private final AgreementDirectory agreements;

    AgreementMemo(AgreementDirectory agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<Component> offer(AgreementId agreement) {
        return Optional.of(new MemoButton(() -> about(agreement), PaperLinks::usual));
    }

    private MemoOffer about(AgreementId agreement) {
        AgreementSnapshot found = agreements.find(agreement);
        return new MemoOffer(agreement, MemoRequest.Kind.AGREEMENT, 0, found.unit(), found.fiscalYear());
    }
}
