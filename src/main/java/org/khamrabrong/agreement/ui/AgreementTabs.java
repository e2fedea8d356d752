package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;

/**
 * What the capabilities bring, beneath six tabs at most; where several stand beneath one, each has its own address.
 */
final class AgreementTabs extends Div {

    private final transient List<AgreementTab> parts;
    private final transient List<TabGroup> groups;
    private final transient AgreementId agreement;
    private final Tabs tabs = new Tabs(false);
    private final Div beneath = new Div();
    private final Div place = new Div();

    /** @param parts those that the signed-in person sees */
    AgreementTabs(AgreementId agreement, List<AgreementTab> parts) {
        this.agreement = agreement;
        this.parts = parts;
        this.groups =
                parts.stream().map(AgreementTab::group).distinct().sorted().toList();
        groups.forEach(group -> tabs.add(new Tab(say(group.titleKey()))));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                leadTo(of(groups.get(tabs.getSelectedIndex())).get(0));
            }
        });
        beneath.addClassName("k-tabs");
        beneath.getElement().setAttribute("role", "group");
        addClassName("k-page-content");
        place.addClassName("k-page-content");
        add(tabs, beneath, place);
    }

    /** The first where there is none of that name. */
    void show(String name) {
        AgreementTab shown = parts.stream()
                .filter(part -> TabName.of(part).equals(name))
                .findFirst()
                .orElse(of(groups.get(0)).get(0));
        tabs.setSelectedIndex(groups.indexOf(shown.group()));
        List<AgreementTab> siblings = of(shown.group());
        beneath.removeAll();
        siblings.forEach(part -> beneath.add(link(part, part == shown)));
        beneath.setVisible(siblings.size() > 1);
        beneath.getElement().setAttribute("aria-label", say(shown.group().titleKey()));
        place.removeAll();
        place.add(shown.content(agreement));
    }

    private List<AgreementTab> of(TabGroup group) {
        return parts.stream().filter(part -> part.group() == group).toList();
    }

    private Anchor link(AgreementTab part, boolean shown) {
        Anchor link = new Anchor(
                AgreementNavigation.toAgreement(agreement) + "?" + AgreementNavigation.TAB + "=" + TabName.of(part),
                say(part.titleKey()));
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void leadTo(AgreementTab part) {
        UI.getCurrent()
                .navigate(
                        AgreementNavigation.toAgreement(agreement),
                        QueryParameters.of(AgreementNavigation.TAB, TabName.of(part)));
    }
}
