package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.khamrabrong.kit.ThaiDateField;

/** Asks until which day something still holds. */
final class LastDayDialog {

    private LastDayDialog() {}

    static void ask(String title, String help, LocalDate proposed, Consumer<LocalDate> work) {
        ThaiDateField last = new ThaiDateField(say("organization.people.lastDay")).show(proposed);
        last.setRequiredIndicatorVisible(true);
        new FormDialog(title, help, say("organization.people.end"))
                .across(last)
                .asDanger()
                .ask(last::check, () -> last.day().ifPresent(work));
        last.focus();
    }
}
