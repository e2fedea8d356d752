package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** One version as it was kept, to be read. */
@Route(AgreementNavigation.LIST + "/:" + AgreementNavigation.AGREEMENT + "/versions/:" + AgreementNavigation.VERSION)
@RolesAllowed({"OFFICER", "GOVERNOR", "HEAD", "SUPERIOR", "NEGOTIATOR", "COMMITTEE", "EVALUATOR", "STRATEGY", "AUDITOR"
})
class VersionView extends Page implements BeforeEnterObserver {

    private final transient AgreementDirectory directory;
    private final transient List<AgreementDownload> downloads;

    VersionView(AgreementDirectory directory, List<AgreementDownload> downloads) {
        this.directory = directory;
        this.downloads = downloads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgreementId id = Parameters.agreement(event.getRouteParameters());
        int number = Parameters.version(event.getRouteParameters());
        AgreementSnapshot agreement = directory.find(id);
        VersionRow row = directory.versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownVersion"));
        AgreementPackage content = directory.version(id, number);
        title(VersionsTab.name(row));
        help(getTranslation("agreement.version.help"));
        Span hash = new Span(row.sha256());
        hash.addClassName("k-hash");
        removeAll();
        add(
                new Card(new Particulars()
                        .line(
                                getTranslation("agreement.version.of"),
                                AgreementNavigation.link(id, AgreementWords.title(agreement)))
                        .line(
                                getTranslation("agreement.version.at"),
                                Words.formats().dateTime(row.madeAt()))
                        .line(getTranslation("agreement.version.sha256"), hash)
                        .line(getTranslation("agreement.version.package"), download(id, number))
                        .line(getTranslation("agreement.version.files"), DownloadLinks.kept(downloads, id, number))),
                scores(content),
                new IndicatorOverview(content, Scoring.score(content).findings()),
                new Card(getTranslation("agreement.tab.plan"), new PlanWords(content.unitPlan())));
    }

    private Anchor download(AgreementId id, int number) {
        Anchor link = new Anchor(PackageDownload.address(id, number), getTranslation("agreement.version.download"));
        link.setRouterIgnore(true);
        return link;
    }

    /** The published total and how it came about; nothing of a version that was kept before. */
    private Div scores(AgreementPackage content) {
        Div scores = new Div();
        if (!content.results().isEmpty()) {
            ScoreSheet sheet = Scoring.score(content);
            scores.add(new Card(
                    getTranslation("agreement.version.total", TotalWords.of(sheet)),
                    new TotalsExplanation(getTranslation("scorecard.explanation.total"), content, sheet)));
        }
        scores.setVisible(!content.results().isEmpty());
        return scores;
    }
}
