package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.FirstAdministrator;

/** Where the organization and its first administrator are entered, once, by whoever read the token in the log. */
@Route("setup")
@AnonymousAllowed
class SetUpView extends Page implements BeforeEnterObserver {

    private final transient FirstAdministrator first;
    private final Div refused = new Div();
    private SetUpForm form = new SetUpForm(true);
    private boolean nobodyYet;

    SetUpView(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        nobodyYet = first.awaited();
        title(say("title"));
        removeAll();
        if (first.open()) {
            help(say("help"));
            form = new SetUpForm(nobodyYet);
            FormFooter footer = new FormFooter();
            footer.primary(say("enter"), this::enter);
            add(refused, form);
            footer(footer);
        } else {
            title(getTranslation("organization.setup.title"));
            add(new EmptyState(
                    getTranslation("organization.setup.done"), getTranslation("organization.setup.doneNext")));
        }
    }

    /** Other words where others can sign in already. */
    private String say(String key) {
        return getTranslation("organization.setup." + key + (nobodyYet ? "" : ".another"));
    }

    private void enter() {
        refused.removeAll();
        if (!form.complete(first::weakness)) {
            return;
        }
        try {
            first.enter(form.read());
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        Notices.success(say("entered"));
        UI.getCurrent().navigate("login");
    }
}
