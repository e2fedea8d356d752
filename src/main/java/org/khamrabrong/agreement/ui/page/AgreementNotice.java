package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;

/** What everyone who works on an agreement must know first, brought by a capability as a bean; shown above its page and its forms. */
public interface AgreementNotice {

    /** Empty where there is nothing to say. */
    Optional<Component> notice(AgreementId agreement);
}
