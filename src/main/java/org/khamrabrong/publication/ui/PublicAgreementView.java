package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.shell.language.Languages;

/** One published agreement, as everyone may see it; whatever is not published is not there. */
@Route(value = PublicAddress.LIST + "/:agreement", layout = PublicFrame.class, autoLayout = false)
@AnonymousAllowed
class PublicAgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgreementDirectory agreements;
    private String title = "";

    PublicAgreementView(AgreementDirectory agreements) {
        this.agreements = agreements;
        addClassName("k-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublishedAgreement published =
                published(event.getRouteParameters().get("agreement").orElse(""));
        Formats formats = Formats.current();
        boolean english = Languages.ENGLISH.equals(Languages.orThai(getLocale()));
        title = getTranslation(
                "publication.agreement.title",
                english ? published.unit().nameEnglish() : published.unit().name(),
                formats.year(published.fiscalYear()));
        Paragraph help = new Paragraph(getTranslation(
                "publication.agreement.help",
                formats.date(published.fiscalYear().firstDay()),
                formats.date(published.fiscalYear().lastDay())));
        help.addClassName("k-help");
        ScoreWays ways = new ScoreWays(published);
        removeAll();
        add(actions(), new H1(title), help);
        if (published.resultPublishedAt() == null) {
            add(new PublicSignatures(published), new PublicIndicators(published, ways));
        } else {
            add(
                    new PublicResult(published),
                    new PublicSignatures(published),
                    new PublicIndicators(published, ways),
                    new PublicExplanations(published, ways));
            event.getUI().getPage().fetchCurrentURL(address -> ways.to(address.getRef()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.pageTitle", title);
    }

    private PublishedAgreement published(String id) {
        try {
            return agreements.published(new AgreementId(UUID.fromString(id)));
        } catch (IllegalArgumentException | UnknownAgreement unknown) {
            throw new NotFoundException();
        }
    }

    private Div actions() {
        Button print = new Button(getTranslation("publication.print"), VaadinIcon.PRINT.create());
        print.addClickListener(click -> getElement().executeJs("window.print()"));
        Div actions = new Div(new Anchor(PublicAddress.LIST, getTranslation("publication.back")), print);
        actions.addClassNames("k-row", "k-no-print");
        return actions;
    }
}
