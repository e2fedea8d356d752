package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.khamrabrong.shell.error.Failures;
import org.khamrabrong.shell.language.Choices;
import org.khamrabrong.shell.language.Messages;
import org.springframework.stereotype.Component;

/** What every session and every page begins with: language, light or dark, and who hears of failures. */
@Component
class Beginnings implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Failures failures;

    Beginnings(Messages messages, Failures failures) {
        this.messages = messages;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failures));
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
        event.addIndexHtmlRequestListener(Beginnings::dress);
    }

    private void begin(UI ui) {
        Locale language = Choices.language(VaadinRequest.getCurrent());
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(messages.getTranslation("shell.connection.lost", language));
        reconnect.setDialogTextGaveUp(messages.getTranslation("shell.connection.gaveUp", language));
        ReadingPlace.keep(ui);
        Printing.openDerivations(ui);
        // The one text of the indicator that Flow cannot be told on the server.
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        messages.getTranslation("shell.connection.back", language));
    }

    /** On the server, so that nothing flashes in the wrong light. */
    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().expectFirst("html");
        html.attr("lang", Choices.language(response.getVaadinRequest()).getLanguage());
        if (Choices.dark(response.getVaadinRequest())) {
            html.attr("theme", "dark");
        }
    }

    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.getTranslation("shell.session.expired", locale));
        texts.setSessionExpiredMessage(messages.getTranslation("shell.session.expired.help", locale));
        // No address: the same page again, to which the sign-in leads back.
        texts.setSessionExpiredURL(null);
        texts.setInternalErrorCaption(messages.getTranslation("shell.problem.title", locale));
        texts.setInternalErrorMessage(messages.getTranslation("shell.problem.reload", locale));
        texts.setCookiesDisabledCaption(messages.getTranslation("shell.cookies.disabled", locale));
        texts.setCookiesDisabledMessage(messages.getTranslation("shell.cookies.disabled.help", locale));
        return texts;
    }
}
