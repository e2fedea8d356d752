package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
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
    private final Tabs tabs = new Tabs(false);
    private final Div place = new Div();
    private transient List<AgreementTab> shown = List.of();
    private transient AgreementId agreement;

    AgreementView(
            AgreementDirectory directory,
            List<AgreementTab> tabs,
            List<AgreementLine> lines,
            List<AgreementDownload> downloads,
            List<AgreementTool> tools,
            List<AgreementNotice> notices) {
        this.downloads = downloads;
        this.tools = tools;
        this.notices = notices;
        this.directory = directory;
        this.everyTab = tabs;
        this.lines = lines;
        this.tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                String name = TabName.of(shown.get(this.tabs.getSelectedIndex()));
                UI.getCurrent()
                        .navigate(
                                AgreementNavigation.toAgreement(agreement),
                                QueryParameters.of(AgreementNavigation.TAB, name));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agreement = Parameters.agreement(event.getRouteParameters());
        AgreementSnapshot snapshot = directory.find(agreement);
        title(AgreementWords.title(snapshot));
        help(getTranslation("agreement.stage.sentence." + snapshot.stage()));
        stages(AgreementWords.stages(snapshot.stage()));
        removeAll();
        Div turns = new Div();
        turns.addClassName("k-stack");
        notices.forEach(notice -> notice.notice(agreement).ifPresent(turns::add));
        lines.forEach(line -> line.line(agreement).ifPresent(turns::add));
        DownloadLinks files = DownloadLinks.present(downloads, agreement);
        tools.forEach(tool -> tool.offer(agreement).ifPresent(files::add));
        add(turns, files, tabs, place);
        place.addClassName("k-page-content");
        showTabs();
        select(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AgreementNavigation.TAB)
                .orElse(""));
    }

    private void showTabs() {
        shown = everyTab.stream().filter(tab -> tab.visible(agreement)).toList();
        tabs.removeAll();
        shown.forEach(tab -> tabs.add(new Tab(getTranslation(tab.titleKey()))));
    }

    /** The first where there is none of that name. */
    private void select(String name) {
        int index = shown.stream().map(TabName::of).toList().indexOf(name);
        tabs.setSelectedIndex(Math.max(0, index));
        place.removeAll();
        place.add(shown.get(Math.max(0, index)).content(agreement));
    }
}
