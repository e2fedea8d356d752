package org.khamrabrong.amendment.ui;

import org.khamrabrong.kernel.AgreementId;

/** The way to the page of a request. */
public final class AmendmentNavigation {

    static final String AGREEMENT = "agreement";
    static final String NUMBER = "number";
    static final String ROUTE = "agreements/:" + AGREEMENT + "/amendments/:" + NUMBER;

    private AmendmentNavigation() {}

    /** Relative to the application. */
    public static String to(AgreementId agreement, int number) {
        return "agreements/" + agreement + "/amendments/" + number;
    }
}
