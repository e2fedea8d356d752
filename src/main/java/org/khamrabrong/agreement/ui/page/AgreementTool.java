package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;

/** A further thing to do with an agreement, brought by a capability as a bean and shown behind its files. */
public interface AgreementTool {

    /** Empty where the signed-in person has nothing to do with it. */
    Optional<Component> offer(AgreementId agreement);
}
