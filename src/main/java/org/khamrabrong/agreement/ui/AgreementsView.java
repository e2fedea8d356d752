package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementRow;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;

/** The agreements that the person may see, narrowed by year and stage. */
@Route(AgreementNavigation.LIST)
@Menu(title = "agreement.menu.agreements", icon = "vaadin:file-text-o", order = 2)
@RolesAllowed({"OFFICER", "GOVERNOR", "HEAD", "SUPERIOR", "NEGOTIATOR", "COMMITTEE", "EVALUATOR", "STRATEGY", "AUDITOR"
})
class AgreementsView extends Page implements BeforeEnterObserver {

    private final transient AgreementDirectory directory;
    private final Select<Integer> year = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final SliceTable<AgreementRow> table = new SliceTable<>(say("agreement.list.title"));
    private AgreementFilter filter = new AgreementFilter(null, null);

    AgreementsView(AgreementDirectory directory) {
        this.directory = directory;
        title(getTranslation("agreement.list.title"));
        help(getTranslation("agreement.list.help"));
        year.setLabel(getTranslation("agreement.list.year"));
        year.setItems(directory.years());
        year.setItemLabelGenerator(
                item -> item == null ? getTranslation("agreement.list.anyYear") : AgreementWords.year(item));
        everything(year, getTranslation("agreement.list.anyYear"));
        stage.setLabel(getTranslation("agreement.list.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(item ->
                item == null ? getTranslation("agreement.list.anyStage") : getTranslation("agreement.stage." + item));
        everything(stage, getTranslation("agreement.list.anyStage"));
        Div filters = new Div(year, stage);
        filters.addClassNames("k-row", "k-filters");
        add(filters, table);
        table.componentColumn(getTranslation("agreement.list.unit"), AgreementsView::link, "k-line-title")
                .column(getTranslation("agreement.list.year"), row -> AgreementWords.year(row.fiscalYear()))
                .componentColumn(getTranslation("agreement.list.stage"), row -> AgreementWords.badge(row.stage()))
                .column(
                        getTranslation("agreement.list.published"),
                        row -> Words.formats().date(row.publishedAt()))
                .whenEmpty(this::nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AgreementFilter.of(event.getLocation().getQueryParameters());
        year.setValue(directory.years().contains(filter.year()) ? filter.year() : null);
        stage.setValue(filter.stage());
        table.show(page -> directory.page(filter.year(), filter.stage(), page));
    }

    private <T> void everything(Select<T> select, String label) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(label);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(new AgreementFilter(year.getValue(), stage.getValue()));
            }
        });
    }

    private static void show(AgreementFilter chosen) {
        UI.getCurrent().navigate(AgreementsView.class, chosen.inAddress());
    }

    private static Component link(AgreementRow row) {
        Anchor link = AgreementNavigation.link(new AgreementId(row.id()), Words.name(row.unitName()));
        link.addClassName("k-strong");
        return link;
    }

    private Component nothing() {
        return filter.narrows()
                ? new EmptyState(
                                VaadinIcon.SEARCH,
                                getTranslation("agreement.list.noneFound"),
                                getTranslation("agreement.list.noneFound.next"))
                        .action(new Button(
                                getTranslation("kit.list.showAll"), event -> show(new AgreementFilter(null, null))))
                : new EmptyState(getTranslation("agreement.list.none"), getTranslation("agreement.list.none.next"));
    }
}
