package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.khamrabrong.kernel.AgreementId;

/** The ways to the page of an agreement. */
public final class AgreementNavigation {

    static final String LIST = "agreements";
    static final String AGREEMENT = "agreement";
    static final String VERSION = "version";
    static final String TAB = "tab";

    private AgreementNavigation() {}

    /** Address of the agreement's page, relative to the application. */
    public static String toAgreement(AgreementId agreement) {
        return LIST + "/" + agreement;
    }

    /** The same, at one tab: the tab's class name without its ending, in lower case. */
    public static String toAgreement(AgreementId agreement, String tab) {
        return toAgreement(agreement) + "?" + TAB + "=" + tab;
    }

    static String toVersion(AgreementId agreement, int version) {
        return toAgreement(agreement) + "/versions/" + version;
    }

    public static Anchor link(AgreementId agreement, String text) {
        return new Anchor(toAgreement(agreement), text);
    }

    public static void open(AgreementId agreement) {
        UI.getCurrent().navigate(toAgreement(agreement));
    }

    public static void open(AgreementId agreement, String tab) {
        UI.getCurrent().navigate(toAgreement(agreement), QueryParameters.of(TAB, tab));
    }
}
