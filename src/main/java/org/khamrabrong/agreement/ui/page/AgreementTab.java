package org.khamrabrong.agreement.ui.page;

import com.vaadin.flow.component.Component;
import org.khamrabrong.kernel.AgreementId;

/** One tab of the agreement page; every capability brings its own as a bean. */
public interface AgreementTab {

    /** Tabs stand in ascending order. */
    int order();

    /** Message key of the tab's name. */
    String titleKey();

    /** Whether the signed-in person sees the tab; the services decide what is in it. */
    default boolean visible(AgreementId agreement) {
        return true;
    }

    Component content(AgreementId agreement);
}
