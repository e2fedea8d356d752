package org.khamrabrong.evaluation;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Result;

/** What the officer says to a challenge; {@code corrected} is null where the figures stand as reported. */
public record Answer(String text, @Nullable Result corrected) {

    public Answer {
        text = text == null ? "" : text.strip();
    }

    /** Nobody who answers says how often a report was missed. */
    Answer withoutMissedReports() {
        return corrected == null ? this : new Answer(text, corrected.withMissedReports(0));
    }

    static Answer of(String text) {
        return new Answer(text, null);
    }
}
