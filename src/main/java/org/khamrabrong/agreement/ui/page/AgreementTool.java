package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import org.khamrabrong.kernel.AgreementId;

/** A further thing to do with an agreement, brought by a capability as a bean and shown behind its files. */
public interface AgreementTool {

    Component offer(AgreementId agreement);
}
