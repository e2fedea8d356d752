package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;

/** One line under the stages on the agreement page, brought by a capability as a bean. */
public interface AgreementLine {

    /** Empty where there is nothing to say. */
    Optional<Component> line(AgreementId agreement);
}
