package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.agreement.ui.page.AgreementLine;
import org.khamrabrong.agreement.ui.page.AgreementNotice;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.AgreementTool;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Page;

/** One agreement: where it stands in plain words, whose turn it is, and the tabs that every capability brings. */
@Route(AgreementNavigation.LIST + "/:" + AgreementNavigation.AGREEMENT)
@RolesAllowed({"OFFICER", "GOVERNOR", "HEAD", "SUPERIOR", "NEGOTIATOR", "COMMITTEE", "EVALUATOR", "STRATEGY", "AUDITOR"
})
class AgreementView extends Page implements BeforeEnterObserver {

    private final transient AgreementDirectory directory;
    private final transient List<AgreementTab> everyTab;
    private final transient List<AgreementLine> lines;
    private final transient List<AgreementDownload> downloads;
    private final transient List<AgreementTool> tools;
    private final transient List<AgreementNotice> notices;
    private final transient StageBars stageBars;

    AgreementView(
            AgreementDirectory directory,
            List<AgreementTab> tabs,
            List<AgreementLine> lines,
            List<AgreementDownload> downloads,
            List<AgreementTool> tools,
            List<AgreementNotice> notices,
            StageBars stageBars) {
        this.stageBars = stageBars;
        this.downloads = downloads;
        this.tools = tools;
        this.notices = notices;
        this.directory = directory;
        this.everyTab = tabs;
        this.lines = lines;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgreementId agreement = Parameters.agreement(event.getRouteParameters());
        AgreementSnapshot snapshot = directory.find(agreement);
        title(AgreementWords.title(snapshot));
        help(getTranslation("agreement.stage.sentence." + snapshot.stage()));
        stages(stageBars.of(snapshot.id(), snapshot.stage()));
        removeAll();
        Div turns = new Div();
        turns.addClassName("k-stack");
        lines.forEach(line -> line.line(agreement).ifPresent(turns::add));
        notices.forEach(notice -> notice.notice(agreement).ifPresent(turns::add));
        AgreementTabs tabs = new AgreementTabs(
                agreement,
                everyTab.stream().filter(tab -> tab.visible(agreement)).toList());
        tabs.show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AgreementNavigation.TAB)
                .orElse(""));
        add(turns, new FileMenu(agreement, downloads, tools), tabs);
    }
}
