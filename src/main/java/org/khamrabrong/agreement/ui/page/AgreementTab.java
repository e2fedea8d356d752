package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.core.annotation.Order;

/**
 * A part of the agreement page; every capability brings its own as a bean, whose {@link Order} says where it stands.
 */
public interface AgreementTab {

    /** The tab beneath which it stands. */
    default TabGroup group() {
        return TabGroup.VERSIONS;
    }

    /** Message key of its name. */
    String titleKey();

    /** Whether the signed-in person sees it; the services decide what is in it. */
    default boolean visible(AgreementId agreement) {
        return true;
    }

    Component content(AgreementId agreement);
}
