package org.khamrabrong.amendment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.ui.AgreementNavigation;
import org.khamrabrong.agreement.ui.page.ApprovalTrail;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.document.ui.PaperLinks;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Page;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.remark.PaperView;

/** One request to amend an agreement, to be read. */
@Route(AmendmentNavigation.ROUTE)
@RolesAllowed({"OFFICER", "GOVERNOR", "HEAD", "SUPERIOR", "NEGOTIATOR", "COMMITTEE", "EVALUATOR", "STRATEGY", "AUDITOR"
})
class AmendmentView extends Page implements BeforeEnterObserver {

    private final transient AmendmentDirectory amendments;
    private final transient Organization organization;

    AmendmentView(AmendmentDirectory amendments, Organization organization) {
        this.amendments = amendments;
        this.organization = organization;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgreementId agreement = agreement(event.getRouteParameters());
        AmendmentSheet sheet = amendments.find(agreement, number(event.getRouteParameters()));
        title(AmendmentWords.title("amendment.title", sheet));
        help(getTranslation("amendment.help"));
        actions(AgreementNavigation.link(agreement, getTranslation("amendment.toAgreement")));
        removeAll();
        add(new PaperLinks(
                getTranslation("amendment.paper.title"),
                AmendmentPaperDownload.address(agreement, sheet.row().number())));
        if (!sheet.approval().levels().isEmpty()) {
            add(new Card(new ApprovalTrail(
                    sheet.approval().levels(), new PaperView(List.of(), Optional.empty(), List.of(), null))));
        }
        add(new AmendmentReading(sheet, organization));
    }

    private static AgreementId agreement(RouteParameters parameters) {
        String written = parameters.get(AmendmentNavigation.AGREEMENT).orElse("");
        try {
            return new AgreementId(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            throw new Refusal("amendment.refusal.unknown");
        }
    }

    private static int number(RouteParameters parameters) {
        return parameters
                .get(AmendmentNavigation.NUMBER)
                .filter(written -> written.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refusal("amendment.refusal.unknown"));
    }
}
