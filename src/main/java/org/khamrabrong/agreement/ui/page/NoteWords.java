package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.NoteDifference;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** What is written beside an agreement, called by what it is and by the indicator that it speaks of. */
public final class NoteWords {

    private NoteWords() {}

    public static String label(HandedIn.Note note, AgreementPackage content) {
        return label(
                note.label(),
                note.indicator(),
                number -> content.indicator(number).map(Indicator::title).orElse(""));
    }

    /** Where there is room for the number alone. */
    static String label(NoteDifference note) {
        return label(note.label(), note.indicator(), number -> "");
    }

    private static String label(String what, @Nullable String indicator, UnaryOperator<String> title) {
        return indicator == null
                ? say(what)
                : say("agreement.step.note", say(what), indicator, title.apply(indicator))
                        .strip();
    }
}
