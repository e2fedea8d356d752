package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.SliceImpl;

/** What was submitted, approved, agreed, signed and found, as it was, and what lies between any two of them. */
@SpringComponent
@Order(30)
class VersionsTab implements AgreementTab {

    private final AgreementDirectory directory;
    private final Organization organization;

    VersionsTab(AgreementDirectory directory, Organization organization) {
        this.directory = directory;
        this.organization = organization;
    }

    @Override
    public String titleKey() {
        return "agreement.tab.versions";
    }

    @Override
    public Component content(AgreementId agreement) {
        List<VersionRow> versions = new ArrayList<>(directory.versions(agreement));
        Collections.reverse(versions);
        Div column = new Div(table(versions));
        column.addClassName("k-page-content");
        if (versions.size() > 1) {
            column.add(new VersionComparison(versions, number -> directory.version(agreement, number)));
        }
        return column;
    }

    private SliceTable<VersionRow> table(List<VersionRow> versions) {
        Set<String> makers = versions.stream().map(VersionRow::madeBy).collect(Collectors.toSet());
        Map<String, PersonName> people = organization.names(makers);
        return new SliceTable<VersionRow>(say("agreement.tab.versions"))
                .componentColumn(say("agreement.version"), VersionsTab::link, "k-line-title")
                .column(say("agreement.version.at"), row -> Words.formats().dateTime(row.madeAt()), "k-nowrap")
                .column(say("agreement.version.by"), row -> maker(people.get(row.madeBy())))
                .componentColumn(say("agreement.version.sha256"), VersionsTab::hash, "k-wide")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.COPY_O, say("agreement.version.none"), say("agreement.version.none.next")))
                .show(page -> new SliceImpl<>(versions));
    }

    static String name(VersionRow row) {
        return say("agreement.version.name", row.number(), say("agreement.versionKind." + row.kind()));
    }

    private static Anchor link(VersionRow row) {
        Anchor link = new Anchor(AgreementNavigation.toVersion(row.agreement(), row.number()), name(row));
        link.addClassName("k-strong");
        return link;
    }

    private static Component hash(VersionRow row) {
        Span hash = new Span(row.sha256());
        hash.addClassName("k-hash");
        return hash;
    }

    private static String maker(@Nullable PersonName person) {
        return person == null ? say("agreement.version.system") : person.name();
    }
}
