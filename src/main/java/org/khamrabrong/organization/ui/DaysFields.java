package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDateField;

/** From a day to a day, the second of which may be left open. */
final class DaysFields {

    private final ThaiDateField from = new ThaiDateField(say("organization.people.from"));
    private final ThaiDateField until = new ThaiDateField(say("organization.people.until")).optional();

    DaysFields(LocalDate today) {
        from.show(today);
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(say("organization.people.until.help"));
    }

    ThaiDateField first() {
        return from;
    }

    ThaiDateField last() {
        return until;
    }

    boolean complete() {
        return from.check() & until.check();
    }

    @Nullable
    LocalDate from() {
        return from.day().orElse(null);
    }

    @Nullable
    LocalDate until() {
        return until.day().orElse(null);
    }
}
