package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.notification.NoticePreferences;
import org.khamrabrong.notification.NoticePreferences.Delivery;
import org.khamrabrong.notification.NoticePreferences.Present;
import org.khamrabrong.notification.NoticePreferences.Wanted;

/** How one wants to be told by mail. */
@Route("notices/settings")
@Menu(title = "notification.menu.preferences", icon = "vaadin:bell-o", order = 51)
@PermitAll
class PreferencesView extends Page implements BeforeEnterObserver {

    private final transient NoticePreferences preferences;
    private final RadioButtonGroup<Delivery> delivery = new RadioButtonGroup<>();
    private final Select<Integer> hour = new Select<>();
    private final Checkbox mustActOnly = new Checkbox(getTranslation("notification.preferences.mustActOnly"));
    private final Div state = new Div();

    PreferencesView(NoticePreferences preferences) {
        this.preferences = preferences;
        title(getTranslation("notification.preferences.title"));
        help(getTranslation("notification.preferences.help"));
        delivery.setLabel(getTranslation("notification.preferences.delivery"));
        delivery.setItems(Delivery.values());
        delivery.setItemLabelGenerator(each -> getTranslation("notification.preferences.delivery." + each));
        delivery.addValueChangeListener(change -> show(change.getValue()));
        hour.setLabel(getTranslation("notification.preferences.hour"));
        hour.setItems(IntStream.rangeClosed(NoticePreferences.EARLIEST, NoticePreferences.LATEST)
                .boxed()
                .toList());
        hour.setItemLabelGenerator(each -> Words.formats().time(LocalTime.of(each, 0)));
        mustActOnly.setHelperText(getTranslation("notification.preferences.mustActOnly.help"));
        Card card = new Card(getTranslation("notification.preferences.mail"), delivery, hour, mustActOnly);
        add(state, card);
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("notification.preferences.save"), this::save);
        footer(footer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Present present = preferences.present();
        state.removeAll();
        state.add(
                present.stopped()
                        ? new Message(Tone.WARNING, getTranslation("notification.preferences.stopped"))
                        : new Message(
                                Tone.INFO,
                                present.address()
                                        .map(address -> getTranslation("notification.preferences.address", address))
                                        .orElseGet(() -> getTranslation("notification.preferences.noAddress"))));
        delivery.setValue(present.wanted().delivery());
        hour.setValue(present.wanted().hour());
        mustActOnly.setValue(present.wanted().mustActOnly());
        show(present.wanted().delivery());
    }

    private void show(Delivery wanted) {
        hour.setVisible(wanted == Delivery.DAILY);
        mustActOnly.setVisible(wanted != Delivery.NONE);
    }

    private void save() {
        preferences.change(new Wanted(delivery.getValue(), mustActOnly.getValue(), hour.getValue()));
        Notices.success(getTranslation("notification.preferences.saved"));
    }
}
