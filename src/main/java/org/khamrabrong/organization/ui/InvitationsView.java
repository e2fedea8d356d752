package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.BackgroundWork;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Invitee;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.paper.InvitationSheets;
import org.khamrabrong.organization.ui.InvitationRun.Outcome;
import org.khamrabrong.organization.ui.InvitationRun.Result;
import org.khamrabrong.organization.ui.InvitationRun.Row;
import org.khamrabrong.organization.ui.choice.UnitChoice;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Invites all who await it, of the whole organization or of a unit: first whom, then in the background, then each result. */
@Route("invitations")
@RolesAllowed("ADMINISTRATOR")
class InvitationsView extends Page implements BeforeEnterObserver {

    private final transient Inviting inviting;
    private final transient InvitationSheets sheets;
    private final UnitChoice unit;
    private final Checkbox byMail = new Checkbox(getTranslation("organization.invitations.byMail"));
    private final Checkbox again = new Checkbox(getTranslation("organization.invitations.again"));
    private final Div preview = new Div();
    private final Div results = new Div();
    private final BackgroundWork<Outcome> work = new BackgroundWork<>();
    private final FormFooter footer = new FormFooter();
    private transient List<Invitee> awaiting = List.of();

    InvitationsView(Inviting inviting, InvitationSheets sheets, Organization organization) {
        this.inviting = inviting;
        this.sheets = sheets;
        this.unit = new UnitChoice(getTranslation("organization.invitations.unit"), organization.units());
        title(getTranslation("organization.invitations.title"));
        help(getTranslation("organization.invitations.help"));
        unit.setHelperText(getTranslation("organization.invitations.unit.help"));
        unit.addValueChangeListener(change -> look(change.getValue()));
        again.addValueChangeListener(change -> look(unit.chosen().orElse(null)));
        preview.addClassName("k-stack");
        results.addClassName("k-stack");
        footer.primary(getTranslation("organization.invitations.invite"), this::invite);
        add(
                OrganizationNavigation.tabs(OrganizationNavigation.INVITATIONS, true),
                new Card(unit, again, byMail, mailHint()),
                work,
                results,
                preview);
        footer(footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean mail = inviting.canBeMailed();
        byMail.setEnabled(mail);
        byMail.setValue(mail);
        look(null);
    }

    private Div mailHint() {
        Div hint = new Div();
        if (!inviting.canBeMailed()) {
            Paragraph words = new Paragraph(getTranslation("organization.invitations.noMail"));
            words.addClassNames("k-quiet", "k-small");
            hint.add(words, new Anchor("settings/mail", getTranslation("organization.invitations.setUpMail")));
        }
        return hint;
    }

    private void look(@Nullable UUID chosen) {
        awaiting = inviting.awaiting(chosen, again.getValue());
        long withAddress =
                awaiting.stream().filter(each -> each.email() != null).count();
        preview.removeAll();
        footer.setVisible(!awaiting.isEmpty());
        if (!awaiting.isEmpty()) {
            preview.add(new Paragraph(getTranslation(
                    "organization.invitations.count", awaiting.size(), withAddress, awaiting.size() - withAddress)));
        }
        List<Invitee> shown = awaiting;
        preview.add(new SliceTable<Invitee>(getTranslation("organization.invitations.title"))
                .column(getTranslation("organization.setup.name"), Invitee::name, "k-line-title")
                .column(getTranslation("organization.setup.position"), Invitee::position)
                .column(getTranslation("organization.setup.unit"), each -> Words.name(each.unit()))
                .column(
                        getTranslation("organization.account.email"),
                        each -> Optional.ofNullable(each.email()).orElse("–"))
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("organization.invitations.none"),
                        getTranslation("organization.invitations.none.next")))
                .show(page -> slice(shown, page)));
    }

    private void invite() {
        if (awaiting.isEmpty()) {
            return;
        }
        results.removeAll();
        List<Invitee> all = awaiting;
        InvitationRun run = new InvitationRun(inviting, sheets, byMail.getValue());
        work.begin(
                getTranslation("organization.invitations.running", all.size()),
                progress -> run.run(all, progress),
                this::show,
                refusal -> results.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments()))));
    }

    private void show(Outcome outcome) {
        results.add(new Message(
                outcome.count(Result.REFUSED) == 0 ? Tone.DONE : Tone.WARNING,
                getTranslation(
                        "organization.invitations.done",
                        outcome.count(Result.MAILED),
                        outcome.count(Result.PRINTED),
                        outcome.count(Result.REFUSED))));
        byte[] pdf = outcome.pdf();
        if (pdf != null) {
            results.add(
                    new Message(Tone.WARNING, getTranslation("organization.invitations.printed")),
                    new SheetDownload(
                            getTranslation("organization.invitations.sheets", outcome.count(Result.PRINTED)),
                            getTranslation("organization.sheet.file") + ".pdf",
                            pdf));
        }
        results.add(new SliceTable<Row>(getTranslation("organization.invitations.results"))
                .column(
                        getTranslation("organization.setup.name"),
                        row -> row.invitee().name(),
                        "k-line-title")
                .column(
                        getTranslation("organization.setup.unit"),
                        row -> Words.name(row.invitee().unit()))
                .componentColumn(getTranslation("organization.invitations.result"), InvitationsView::result)
                .show(page -> slice(outcome.rows(), page)));
        again.setValue(false);
        look(unit.chosen().orElse(null));
    }

    private static Badge result(Row row) {
        Tone tone = row.result() == Result.REFUSED ? Tone.ERROR : Tone.DONE;
        String words = row.refusal() == null
                ? Words.say("organization.invitations.result." + row.result())
                : Words.say(row.refusal().key(), row.refusal().arguments());
        return new Badge(tone, words);
    }

    private static <T> Slice<T> slice(List<T> all, Pageable page) {
        int from = Math.toIntExact(Math.min(page.getOffset(), all.size()));
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }
}
