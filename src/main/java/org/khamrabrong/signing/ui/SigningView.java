package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.signing.Signing;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningSheet;
import org.khamrabrong.signing.WrongPassword;

/** One form for both sides: the document as it will be, then the password, then the seal. */
@Route("task/sign-as-maker/:task")
@RouteAlias("task/sign-as-receiver/:task")
@RolesAllowed({"HEAD", "SUPERIOR"})
class SigningView extends Page implements BeforeEnterObserver {

    private static final List<String> STEPS = List.of(
            "stage.step.draft",
            "stage.step.negotiation",
            "stage.step.signing",
            "stage.step.reporting",
            "stage.step.evaluation");
    private static final int PRESENT = 2;

    private final transient Signing signing;
    private final transient SigningDirectory directory;
    private transient SigningSheet sheet;
    private SigningPassword password;
    private FormFooter footer;

    SigningView(Signing signing, SigningDirectory directory) {
        this.signing = signing;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = directory.sheet(event.getRouteParameters().get("task").orElse(""));
        title(getTranslation("signing.title", Formats.current().year(sheet.year()), unitName()));
        help(getTranslation("signing.help." + sheet.mine()));
        stages(new StageBar(STEPS, PRESENT));
        removeAll();
        password = new SigningPassword("signing.password");
        footer = new FormFooter();
        footer.danger(getTranslation("signing.refuse"), this::askToRefuse);
        password.signsOnEnter(footer.primary(getTranslation("signing.sign"), this::sign));
        add(
                new AgreementDocument(sheet),
                new IndicatorAnnex(sheet.content()),
                new SigningFacts(sheet),
                new SigningMeaning(sheet.mine(), password));
        footer(footer);
    }

    private void sign() {
        if (!password.given()) {
            return;
        }
        try {
            signing.sign(sheet.task().id(), sheet.sha256(), password.take());
        } catch (WrongPassword wrong) {
            password.wrong(getTranslation(wrong.key(), wrong.arguments()));
            return;
        }
        Notices.success(getTranslation("signing.done." + sheet.mine()));
        directory
                .rounds(sheet.task().agreement())
                .get(0)
                .signature(sheet.mine())
                .ifPresent(signature -> {
                    removeAll();
                    help(getTranslation("signing.done." + sheet.mine()));
                    add(new Seal(signature), new WaysOn(sheet.task().agreement()));
                    footer.setVisible(false);
                });
    }

    private void askToRefuse() {
        SigningPassword own = new SigningPassword("signing.refuse.password");
        Confirm.withReason(
                getTranslation("signing.refuse.title"),
                getTranslation("signing.refuse.sentence"),
                getTranslation("signing.refuse"),
                List.of(own),
                reason -> own.given() && refuse(reason, own));
    }

    private boolean refuse(String reason, SigningPassword own) {
        try {
            signing.refuse(sheet.task().id(), reason, own.take());
        } catch (WrongPassword wrong) {
            own.wrong(getTranslation("signing.refuse.password.wrong", wrong.arguments()));
            return false;
        }
        Notices.success(getTranslation("signing.refused"));
        UI.getCurrent().navigate(WaysOn.WORKLIST);
        return true;
    }

    private String unitName() {
        return Names.unit(sheet.maker().unit(), getLocale());
    }
}
