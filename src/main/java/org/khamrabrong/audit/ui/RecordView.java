package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.audit.ChainState;
import org.khamrabrong.audit.ChainState.Break;
import org.khamrabrong.audit.RecordFilter;
import org.khamrabrong.audit.Sentence;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.audit.TreeState;
import org.khamrabrong.audit.TreeState.Flaw;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.AgreementNames;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** The whole record, newest first, narrowed by person, agreement and kind of fact; and whether its chain is intact. */
@Route("history")
@Menu(title = "audit.menu.history", icon = "vaadin:clock", order = 6)
@RolesAllowed({"AUDITOR", "STRATEGY"})
class RecordView extends Page implements BeforeEnterObserver {

    private final transient Audit audit;
    private final transient Sentences sentences;
    private final transient Organization organization;
    private final transient AgreementNames agreements;
    private final Map<String, PersonName> people = new HashMap<>();
    private final transient Map<AgreementId, AgreementName> names = new HashMap<>();
    private final Div verdict = new Div();

    RecordView(Audit audit, Sentences sentences, Organization organization, AgreementNames agreements) {
        this.audit = audit;
        this.sentences = sentences;
        this.organization = organization;
        this.agreements = agreements;
        verdict.addClassName("k-stack");
        title(getTranslation("audit.title"));
        help(getTranslation("audit.help"));
        Button check = new Button(getTranslation("audit.check"), VaadinIcon.LINK.create(), event -> check());
        check.setDisableOnClick(true);
        check.addClickListener(event -> check.setEnabled(true));
        actions(check);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordFilter filter = FilterAddress.read(event.getLocation().getQueryParameters());
        removeAll();
        verdict.removeAll();
        AgreementId only = id(filter);
        learnNames(only == null ? Set.of() : Set.of(only));
        add(
                verdict,
                new FilterBar(filter, organization.names(), audit.kinds(), name(only), sentences, this::narrow),
                table(filter));
    }

    private SliceTable<AuditRow> table(RecordFilter filter) {
        return new SliceTable<AuditRow>(getTranslation("audit.title"))
                .column(getTranslation("audit.number"), row -> Long.toString(row.number()), "k-number")
                .column(getTranslation("audit.at"), row -> Words.formats().dateTime(row.at()), "k-nowrap")
                .componentColumn(getTranslation("audit.what"), this::sentence, "k-line-title")
                .componentColumn(getTranslation("audit.agreement"), row -> agreement(row, filter), "k-record-agreement")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.SEARCH, getTranslation("audit.none"), getTranslation("audit.none.next")))
                .show(page -> rows(filter, page));
    }

    private Slice<AuditRow> rows(RecordFilter filter, Pageable page) {
        Slice<AuditRow> rows = audit.everything(filter, page);
        people.putAll(sentences.people(rows.getContent()));
        learnNames(
                rows.stream().map(AuditRow::agreement).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows;
    }

    private Component sentence(AuditRow row) {
        Sentence sentence = sentences.of(row, people, getLocale());
        Div words = new Div(new Span(sentence.words()));
        for (String detail : sentence.details()) {
            Div line = new Div();
            line.setText(detail);
            line.addClassName("k-timeline-detail");
            words.add(line);
        }
        AgreementId agreement = row.agreement();
        if (agreement != null && !row.scores().isEmpty()) {
            words.add(new ScoreOrigin(sentence.subject(), () -> audit.scored(agreement, row.number())));
        }
        return words;
    }

    private void learnNames(Set<AgreementId> wanted) {
        names.putAll(agreements.names(wanted));
    }

    private String name(@Nullable AgreementId agreement) {
        AgreementName name = agreement == null ? null : names.get(agreement);
        return name == null
                ? getTranslation("audit.agreement.nameless")
                : getTranslation(
                        "audit.agreement.name",
                        Words.name(name.unit()),
                        Words.formats().year(name.year()));
    }

    private Component agreement(AuditRow row, RecordFilter filter) {
        AgreementId agreement = row.agreement();
        if (agreement == null) {
            return new Span(Formats.NOTHING);
        }
        Anchor open = new Anchor("agreements/" + agreement + "?tab=history", name(agreement));
        if (agreement.equals(id(filter))) {
            return open;
        }
        RecordFilter only = new RecordFilter(filter.who(), agreement.value(), filter.what());
        Anchor narrowed = new Anchor(FilterAddress.of(only), getTranslation("audit.only"));
        narrowed.addClassName("k-small");
        Div cell = new Div(open, narrowed);
        cell.addClassName("k-line-words");
        return cell;
    }

    private String nameOf(AgreementId agreement) {
        learnNames(Set.of(agreement));
        return name(agreement);
    }

    private static @Nullable AgreementId id(RecordFilter filter) {
        return filter.agreement() == null ? null : new AgreementId(filter.agreement());
    }

    private void narrow(RecordFilter filter) {
        UI.getCurrent().navigate(RecordView.class, FilterAddress.write(filter));
    }

    private void check() {
        ChainState state = audit.check();
        verdict.removeAll();
        verdict.add(new Message(state.intact() ? Tone.DONE : Tone.ERROR, words(state)));
        TreeState tree = audit.checkTree();
        verdict.add(new Message(tree.proven() ? Tone.DONE : Tone.ERROR, words(tree)));
    }

    private String words(ChainState state) {
        if (state.intact()) {
            return getTranslation("audit.intact", state.entries(), state.chains());
        }
        Break found = Objects.requireNonNull(state.firstBreak());
        String chain = chain(found.agreement());
        return state.endMissing()
                ? getTranslation("audit.endMissing", found.fitting(), found.written(), chain)
                : getTranslation(
                        "audit.broken",
                        found.fitting(),
                        found.number(),
                        Words.formats().dateTime(Objects.requireNonNull(found.at())),
                        chain);
    }

    private String words(TreeState state) {
        Flaw flaw = state.flaw();
        if (flaw == null) {
            return getTranslation("audit.tree.proven", state.heads(), state.chains());
        }
        return switch (flaw.kind()) {
            case SIGNATURE -> getTranslation("audit.tree.SIGNATURE", flaw.size());
            case STRANGER -> getTranslation("audit.tree.STRANGER", flaw.size());
            case PAST -> getTranslation("audit.tree.PAST", flaw.size());
            case CHAIN -> getTranslation("audit.tree.CHAIN", chain(flaw.agreement()));
            case ENTRY -> getTranslation("audit.tree.ENTRY", chain(flaw.agreement()));
        };
    }

    private String chain(@Nullable AgreementId agreement) {
        return agreement == null ? getTranslation("audit.chainOfNone") : nameOf(agreement);
    }
}
