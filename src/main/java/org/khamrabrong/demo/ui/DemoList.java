package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.demo.DemoAccount;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.kit.Words;
import org.khamrabrong.shell.SignInDoor;

/** The demo's people by role; a click signs in as one of them. Until their work is prepared, it says so and waits. */
class DemoList extends Section {

    private static final int EVERY = 1_000;
    private static final int NEVER = -1;

    private final transient DemoAccounts accounts;
    private final SignInDoor form;
    private final Div place = new Div();
    private transient @Nullable Registration polling;

    DemoList(DemoAccounts accounts, SignInDoor form) {
        this.accounts = accounts;
        this.form = form;
        addClassName("k-stack");
        place.addClassName("k-stack");
        place.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("demo.accounts.title")), place);
        show(accounts.ready());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!accounts.ready()) {
            polling = event.getUI().addPollListener(poll -> look());
            event.getUI().setPollInterval(EVERY);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    void look() {
        if (accounts.ready()) {
            stop();
            show(true);
        }
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        }
    }

    private void show(boolean ready) {
        place.removeAll();
        form.open(ready);
        if (ready) {
            place.getElement().removeAttribute("role");
            place.add(new Paragraph(getTranslation("demo.accounts.help")), list());
            return;
        }
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("demo.accounts.preparing"));
        place.add(new Paragraph(getTranslation("demo.accounts.preparing")), bar);
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-accounts");
        accounts.all().forEach(account -> list.add(new ListItem(button(account))));
        return list;
    }

    private NativeButton button(DemoAccount account) {
        NativeButton button = new NativeButton("", click -> form.signIn(account.username(), account.password()));
        button.addClassName("k-account");
        button.add(
                line("k-account-role", getTranslation("organization.role." + account.role())),
                line("k-account-name", account.name()),
                line("k-account-unit", Words.name(account.unit())));
        return button;
    }

    private static Span line(String look, String text) {
        Span line = new Span(text);
        line.addClassName(look);
        return line;
    }
}
