package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.BackgroundWork;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.AccountStatus;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.organization.paper.InvitationSheets;

/** Somebody's account on the page of the person: how it stands, and what the administrator may do with it. */
class AccountCard extends Card {

    private final transient Inviting inviting;
    private final transient Suspension suspension;
    private final transient InvitationSheets sheets;
    private final transient Clock clock;
    private final String username;
    private final Runnable changed;
    private final Div state = new Div();
    private final Div outcome = new Div();
    private final BackgroundWork<byte[]> printing = new BackgroundWork<>();

    /** @param changed told after every change, so that the page shows what is */
    AccountCard(AccountTools tools, String username, Runnable changed) {
        super(Words.say("organization.account.title"));
        this.inviting = tools.inviting();
        this.suspension = tools.suspension();
        this.sheets = tools.sheets();
        this.clock = tools.clock();
        this.username = username;
        this.changed = changed;
        state.addClassName("k-stack");
        outcome.addClassName("k-stack");
        add(state, printing, outcome);
        show();
    }

    private void show() {
        AccountStatus now = inviting.status(username);
        state.removeAll();
        Particulars facts = new Particulars().line(getTranslation("organization.account.state"), badge(now));
        Div actions = new Div();
        actions.addClassName("k-row");
        if (now.active()) {
            addInvitations(actions, now);
            actions.add(
                    button("organization.account.deactivate", () -> askToDeactivate(now), ButtonVariant.LUMO_ERROR));
        } else {
            actions.add(button("organization.account.reactivate", () -> reactivate(now), ButtonVariant.LUMO_PRIMARY));
        }
        state.add(facts, actions);
    }

    private void addInvitations(Div actions, AccountStatus now) {
        String kind = now.canSignIn() ? "reset" : "invite";
        if (now.email() != null && inviting.canBeMailed()) {
            actions.add(button(
                    "organization.account." + kind + ".mail",
                    () -> ask(now, kind, this::mail),
                    ButtonVariant.LUMO_PRIMARY));
        }
        actions.add(button(
                "organization.account." + kind + ".print",
                () -> ask(now, kind, this::print),
                ButtonVariant.LUMO_TERTIARY));
    }

    private Badge badge(AccountStatus now) {
        if (!now.active()) {
            return new Badge(Tone.ERROR, getTranslation("organization.account.state.deactivated"));
        }
        if (now.canSignIn()) {
            return new Badge(Tone.DONE, getTranslation("organization.account.state.active"));
        }
        Instant until = now.invitedUntil();
        return until != null && until.isAfter(clock.instant())
                ? new Badge(
                        Tone.WARNING,
                        getTranslation(
                                "organization.account.state.invited",
                                Words.formats().dateTime(until)))
                : new Badge(Tone.NEUTRAL, getTranslation("organization.account.state.uninvited"));
    }

    /** Where a link is out already, or a password stands, one is asked first. */
    private void ask(AccountStatus now, String kind, Runnable work) {
        Confirm.ask(
                getTranslation("organization.account." + kind + ".title", now.name()),
                getTranslation("organization.account." + kind + ".sentence"),
                getTranslation("organization.account." + kind + ".action"),
                work);
    }

    private void mail() {
        act(() -> {
            inviting.mail(username);
            Notices.success(getTranslation("organization.account.mailed"));
        });
    }

    private void print() {
        outcome.removeAll();
        printing.begin(
                getTranslation("organization.account.printing"),
                progress -> sheets.pdf(List.of(inviting.print(username))),
                pdf -> {
                    outcome.add(
                            new Message(Tone.WARNING, getTranslation("organization.account.printed")),
                            new SheetDownload(
                                    getTranslation("organization.account.sheet"),
                                    getTranslation("organization.sheet.file") + "-" + username + ".pdf",
                                    pdf));
                    show();
                },
                this::refuse);
    }

    private void askToDeactivate(AccountStatus now) {
        Confirm.danger(
                getTranslation("organization.account.deactivate.title", now.name()),
                getTranslation("organization.account.deactivate.sentence"),
                getTranslation("organization.account.deactivate"),
                () -> act(() -> {
                    suspension.deactivate(username);
                    Notices.success(getTranslation("organization.account.deactivated", now.name()));
                }));
    }

    private void reactivate(AccountStatus now) {
        act(() -> {
            suspension.reactivate(username);
            Notices.success(getTranslation("organization.account.reactivated", now.name()));
        });
    }

    private void act(Runnable work) {
        outcome.removeAll();
        try {
            work.run();
        } catch (Refusal refusal) {
            refuse(refusal);
            return;
        }
        show();
        changed.run();
    }

    private void refuse(Refusal refusal) {
        outcome.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
        show();
    }

    private Button button(String key, Runnable work, ButtonVariant look) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(look);
        return button;
    }
}
