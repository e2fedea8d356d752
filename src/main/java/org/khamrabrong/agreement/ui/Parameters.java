package org.khamrabrong.agreement.ui;

import com.vaadin.flow.router.RouteParameters;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;

/** Reads what stands in an address; what cannot be read is refused like what does not exist. */
final class Parameters {

    static final String TASK = "task";

    private Parameters() {}

    static AgreementId agreement(RouteParameters parameters) {
        try {
            return AgreementId.of(parameters.get(AgreementNavigation.AGREEMENT).orElseThrow(UnknownAgreement::new));
        } catch (IllegalArgumentException noId) {
            throw new UnknownAgreement();
        }
    }

    static int version(RouteParameters parameters) {
        return parameters
                .get(AgreementNavigation.VERSION)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
    }

    static String task(RouteParameters parameters) {
        return parameters.get(TASK).orElse("");
    }
}
