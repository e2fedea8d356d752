package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementRow;
import org.khamrabrong.kit.EmptyState;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** What was published, by year and unit; the address holds the search. */
@Route(value = PublicAddress.LIST, layout = PublicFrame.class, autoLayout = false)
@AnonymousAllowed
class PublicListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient AgreementDirectory agreements;

    PublicListView(AgreementDirectory agreements) {
        this.agreements = agreements;
        addClassName("k-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublicSearch search = PublicSearch.of(event.getLocation());
        Integer year = search.year() == null ? null : search.year().gregorian();
        Slice<AgreementRow> found = agreements.published(year, search.name(), PageRequest.of(search.page() - 1, ROWS));
        Paragraph help = new Paragraph(getTranslation("publication.help"));
        help.addClassName("k-help");
        removeAll();
        add(new H1(getTranslation("publication.title")), help);
        if (found.isEmpty() && search.all() && search.page() == 1) {
            add(new EmptyState(getTranslation("publication.empty"), getTranslation("publication.empty.next")));
            return;
        }
        add(new PublicFilter(search, agreements.publishedYears()));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("publication.none"), getTranslation("publication.none.next"))
                    .action(new Anchor(PublicAddress.LIST, getTranslation("publication.none.all"))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-list");
        list.getElement().setAttribute("aria-label", getTranslation("publication.results"));
        found.forEach(row -> list.add(new PublicItem(row)));
        add(list, pages(search, found));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.pageTitle", getTranslation("publication.title"));
    }

    private Div pages(PublicSearch search, Slice<AgreementRow> found) {
        Div pages = new Div();
        pages.addClassNames("k-row", "k-no-print");
        if (search.page() > 1) {
            pages.add(new Anchor(search.address(search.page() - 1), getTranslation("publication.earlier")));
        }
        if (found.hasNext()) {
            pages.add(new Anchor(search.address(search.page() + 1), getTranslation("publication.later")));
        }
        return pages;
    }
}
