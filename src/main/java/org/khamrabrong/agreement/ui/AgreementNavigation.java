package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import org.khamrabrong.kernel.AgreementId;

/** The ways to the page of an agreement. */
public final class AgreementNavigation {

    static final String LIST = "agreements";
    static final String AGREEMENT = "agreement";
    static final String VERSION = "version";
    static final String TAB = "tab";

    private AgreementNavigation() {}

    /** Address of the agreement's page, relative to the application. */
    static String toAgreement(AgreementId agreement) {
        return LIST + "/" + agreement;
    }

    static String toVersion(AgreementId agreement, int version) {
        return toAgreement(agreement) + "/versions/" + version;
    }

    /** To that version of it. */
    public static Anchor version(AgreementId agreement, int version, String text) {
        return new Anchor(toVersion(agreement, version), text);
    }

    public static Anchor link(AgreementId agreement, String text) {
        return new Anchor(toAgreement(agreement), text);
    }
}
