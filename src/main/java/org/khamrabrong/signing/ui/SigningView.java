package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.SignedRow;
import org.khamrabrong.signing.SignerCertificates;
import org.khamrabrong.signing.Signing;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.signing.SigningSheet;
import org.khamrabrong.signing.WrongPassword;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/**
 * One form for both sides: the document as it will be, then the password, then the seal. Whose step it is, is asked by the
 * service: a deputy may hold any role.
 */
@Route("task/sign-as-maker/:task")
@RouteAlias("task/sign-as-receiver/:task")
@PermitAll
class SigningView extends Page implements BeforeEnterObserver {

    private static final String REFUSAL = "refusal";

    private final transient Signing signing;
    private final transient SigningDirectory directory;
    private final transient SignerCertificates certificates;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient TypedText typed;
    private transient SigningSheet sheet;
    private MeansChoice means;
    private SigningPassword password;
    private FormFooter footer;

    SigningView(
            Signing signing,
            SigningDirectory directory,
            SignerCertificates certificates,
            StepForms steps,
            StageBars stageBars) {
        this.stageBars = stageBars;
        this.steps = steps;
        this.certificates = certificates;
        this.signing = signing;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = directory.sheet(event.getRouteParameters().get("task").orElse(""));
        StepForm step = steps.open(sheet.task().id());
        typed = step.text();
        title(getTranslation("signing.title", Words.formats().year(sheet.year()), unitName()));
        help(getTranslation("signing.help"));
        stages(stageBars.of(sheet.task().agreement(), Stage.SIGNING));
        removeAll();
        password = new SigningPassword("signing.password");
        footer = new FormFooter();
        footer.danger(getTranslation("signing.refuse"), this::askToRefuse);
        Button sign = footer.primary(getTranslation("signing.sign"), this::sign);
        sign.addClassName("k-slow");
        footer.asking(password);
        password.signsOnEnter(sign);
        means = new MeansChoice(certificates);
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        add(desk(), asText(), new SlowWork(getTranslation("signing.working")));
        footer(footer);
    }

    /** The paper and everything about it beside each other. */
    private Div desk() {
        Div desk = new Div(
                new FrozenPaper(sheet.task().id(), sheet.frozen().pages()),
                new Card(new SigningFacts(sheet), new SigningMeaning(sheet, means)));
        desk.addClassName("k-signing");
        return desk;
    }

    /** For those to whom a picture says nothing. */
    private NativeDetails asText() {
        return new NativeDetails(
                getTranslation("signing.text"),
                new Div(
                        new AgreementDocument(sheet),
                        new IndicatorAnnex(sheet.frozen().content())));
    }

    private void sign() {
        means.chosen()
                .ifPresentOrElse(
                        chosen -> {
                            try (chosen) {
                                signWith(chosen);
                            }
                        },
                        means::lead);
    }

    private void signWith(Means chosen) {
        if (!password.given()) {
            return;
        }
        try {
            SignedRow signed = signing.sign(sheet.task().id(), sheet.seen(), chosen, password.take());
            means.forget();
            show(signed);
        } catch (WrongPassword wrong) {
            password.wrong(getTranslation(wrong.key(), wrong.arguments()));
        } catch (Refusal refused) {
            if (!MeansChoice.concerns(refused)) {
                throw refused;
            }
            means.wrong(getTranslation(refused.key(), refused.arguments()));
        } finally {
            means.forgetPassword();
        }
    }

    private void show(SignedRow signed) {
        if (signed.round().awaiting() != null) {
            show(getTranslation("signing.done.awaiting"), List.of());
            return;
        }
        boolean complete = signed.round().signed(sheet.mine())
                == signed.round().side(sheet.mine()).needed();
        show(
                getTranslation("signing.done." + (complete ? sheet.mine() : "several")),
                List.of(new Seal(sheet.task().agreement(), signed.round(), signed.signature())));
    }

    private void show(String done, List<Seal> seals) {
        Notices.success(done);
        removeAll();
        help(done);
        seals.forEach(this::add);
        add(new WaysOn(sheet.task().agreement(), sheet.behalf() == null));
        footer.setVisible(false);
    }

    private void askToRefuse() {
        SigningPassword own = new SigningPassword("signing.refuse.password");
        Confirm.dangerWithReason(
                        getTranslation("signing.refuse.title"),
                        getTranslation("signing.refuse.sentence"),
                        getTranslation("signing.refuse.action"),
                        List.of(own),
                        reason -> own.given() && refuse(reason, own))
                .keeping(typed.word(REFUSAL), reason -> typed.keepWord(REFUSAL, reason));
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
        return sheet.unit().name(getLocale());
    }
}
