package org.khamrabrong.agreement.ui;

import org.khamrabrong.kit.Tone;

/**
 * What is said of a blank of the library.
 *
 * @param count key of the sentence on top, with their number
 * @param mark key of the words beside the field
 */
record BlankWords(Tone tone, String count, String mark) {

    /** To the officer, who fills them in. */
    static final BlankWords OFFICER = new BlankWords(Tone.WARNING, "agreement.blanks.count", "agreement.blanks.field");

    /** To the strategy office, which leaves them open on purpose. */
    static final BlankWords STRATEGY = new BlankWords(Tone.INFO, "library.form.blanks", "library.form.blank");
}
