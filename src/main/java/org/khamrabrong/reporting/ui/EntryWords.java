package org.khamrabrong.reporting.ui;

import java.util.List;
import java.util.function.Predicate;
import org.khamrabrong.kit.ChoiceList.Choice;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.EntryState;
import org.khamrabrong.reporting.ReportItem;
import org.khamrabrong.reporting.ReportSheet;

/** The states of a report's indicators in words. */
final class EntryWords {

    private EntryWords() {}

    static Tone tone(EntryState state) {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case REPORTED -> Tone.INFO;
            case RETURNED -> Tone.WARNING;
            case APPROVED -> Tone.DONE;
        };
    }

    static String word(EntryState state) {
        return Words.say("reporting.entry." + state);
    }

    /** Every indicator with its state; {@code typed} marks those with something typed that is not saved. */
    static List<Choice> choices(ReportSheet sheet, Predicate<String> typed) {
        return sheet.items().stream()
                .map(item -> choice(item, typed.test(item.number())))
                .toList();
    }

    private static Choice choice(ReportItem item, boolean typed) {
        return typed
                ? new Choice(item.number(), item.indicator().title(), Tone.WARNING, Words.say("reporting.entry.typed"))
                : new Choice(item.number(), item.indicator().title(), tone(item.state()), word(item.state()));
    }
}
