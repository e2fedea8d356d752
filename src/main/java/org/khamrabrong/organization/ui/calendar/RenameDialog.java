package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.PageDialog;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.HolidayRow;

/** Other names for a holiday; a refusal keeps what was typed. */
class RenameDialog extends PageDialog {

    private final HolidayNames names = new HolidayNames();
    private final Div refused = new Div();
    private final transient BiConsumer<String, String> rename;

    RenameDialog(HolidayRow row, BiConsumer<String, String> rename) {
        this.rename = rename;
        setHeaderTitle(say("organization.calendar.rename.title", HolidayList.day(row)));
        names.show(row.name(), row.nameEnglish());
        add(names, refused);
        Button save = new Button(say("organization.calendar.rename.action"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                save();
            } finally {
                save.setEnabled(true);
            }
        });
        getFooter().add(new Button(say("kit.cancel"), click -> close()), save);
    }

    private void save() {
        refused.removeAll();
        if (!names.check()) {
            return;
        }
        try {
            rename.accept(names.thai(), names.english());
            close();
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, say(refusal.key(), refusal.arguments())));
        }
    }
}
