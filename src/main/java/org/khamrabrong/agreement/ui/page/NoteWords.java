package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.NoteDifference;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** What is written beside an agreement, called by what it is and by the indicator that it speaks of. */
public final class NoteWords {

    private NoteWords() {}

    public static String label(HandedIn.Note note, AgreementPackage content) {
        String title = note.indicator() == null
                ? ""
                : content.indicator(note.indicator()).map(Indicator::title).orElse("");
        return label(note.label(), note.indicator(), title);
    }

    static String label(NoteDifference note) {
        return label(note.label(), note.indicator(), note.title());
    }

    private static String label(String what, @Nullable String indicator, String title) {
        return indicator == null ? say(what) : say("agreement.step.note", say(what), indicator, title);
    }
}
