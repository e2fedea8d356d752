package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementNotice;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningDirectory;

/** Tells those who negotiate again why the agreement came back to them. */
@SpringComponent
class RefusalNotice implements AgreementNotice {

    private final SigningDirectory signing;

    RefusalNotice(SigningDirectory signing) {
        this.signing = signing;
    }

    @Override
    public Optional<Component> notice(AgreementId agreement) {
        return signing.refused(agreement).map(RefusalMessage::new);
    }
}
