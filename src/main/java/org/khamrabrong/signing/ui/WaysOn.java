package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.khamrabrong.agreement.ui.AgreementNavigation;
import org.khamrabrong.kernel.AgreementId;

/** After the signature: to the next work, or to the agreement. */
class WaysOn extends Div {

    static final String WORKLIST = "";

    /** @param reader whether the one who signed may read the agreement without it */
    WaysOn(AgreementId agreement, boolean reader) {
        addClassName("k-row");
        add(new Anchor(".", getTranslation("signing.next")));
        if (reader) {
            add(AgreementNavigation.link(agreement, getTranslation("signing.toAgreement")));
        }
    }
}
