package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.khamrabrong.kit.Card;
import org.khamrabrong.notification.MailSender;
import org.khamrabrong.notification.MailServer;
import org.khamrabrong.notification.MailServer.Protection;
import org.khamrabrong.notification.MailSetUp;
import org.khamrabrong.notification.OutgoingServer.Present;

/** The server and the sender; the password that is kept is never shown. */
class ServerForm extends Div {

    private final TextField host = new TextField(getTranslation("notification.settings.host"));
    private final IntegerField port = new IntegerField(getTranslation("notification.settings.port"));
    private final Select<Protection> protection = new Select<>();
    private final TextField username = new TextField(getTranslation("notification.settings.username"));
    private final PasswordField password = new PasswordField(getTranslation("notification.settings.password"));
    private final TextField senderName = new TextField(getTranslation("notification.settings.senderName"));
    private final TextField senderAddress = new TextField(getTranslation("notification.settings.senderAddress"));
    private final int seen;

    ServerForm(Optional<Present> present) {
        addClassName("k-stack");
        seen = present.map(Present::count).orElse(0);
        host.setHelperText(getTranslation("notification.settings.host.help"));
        host.setRequiredIndicatorVisible(true);
        username.setHelperText(getTranslation("notification.settings.username.help"));
        username.setAutocomplete(Autocomplete.OFF);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation(
                present.filter(Present::withPassword).isPresent()
                        ? "notification.settings.password.kept"
                        : "notification.settings.password.none"));
        senderName.setRequiredIndicatorVisible(true);
        senderAddress.setRequiredIndicatorVisible(true);
        protection.setLabel(getTranslation("notification.settings.protection"));
        protection.setItems(Protection.values());
        protection.setItemLabelGenerator(each -> getTranslation("notification.settings.protection." + each));
        fill(present);
        protection.addValueChangeListener(
                change -> port.setValue(change.getValue().usualPort()));
        add(new Card(
                getTranslation("notification.settings.server"), row(host, protection, port), row(username, password)));
        add(new Card(getTranslation("notification.settings.sender"), row(senderName, senderAddress)));
    }

    private void fill(Optional<Present> present) {
        protection.setValue(present.map(known -> known.server().protection()).orElse(Protection.STARTTLS));
        port.setValue(present.map(known -> known.server().port()).orElse(Protection.STARTTLS.usualPort()));
        present.ifPresent(known -> {
            host.setValue(known.server().host());
            username.setValue(Optional.ofNullable(known.server().username()).orElse(""));
            senderName.setValue(known.sender().name());
            senderAddress.setValue(known.sender().address());
        });
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("k-form");
        return row;
    }

    /** As it was typed; the service says what is wrong with it. */
    MailSetUp read() {
        String user = username.getValue().strip();
        return new MailSetUp(
                new MailServer(
                        host.getValue().strip(),
                        Optional.ofNullable(port.getValue()).orElse(0),
                        protection.getValue(),
                        user.isEmpty() ? null : user),
                password.isEmpty() ? null : password.getValue(),
                new MailSender(
                        senderName.getValue().strip(), senderAddress.getValue().strip()),
                seen);
    }
}
