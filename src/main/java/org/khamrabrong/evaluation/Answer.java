package org.khamrabrong.evaluation;

import org.khamrabrong.scoring.Result;

/** What the officer says to a challenge; {@code corrected} is null where the figures stand as reported. */
public record Answer(String text, Result corrected) {

    public Answer {
        text = text == null ? "" : text.strip();
    }

    public static Answer of(String text) {
        return new Answer(text, null);
    }
}
