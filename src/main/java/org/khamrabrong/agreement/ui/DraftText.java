package org.khamrabrong.agreement.ui;

/** The names under which the forms of the draft keep what was typed into them. */
final class DraftText {

    static final String PLAN = "plan";
    static final String NEW = "indicator";

    /** What is typed in answer to remarks: no part of the draft. */
    static final String ANSWERS = "answers";

    private static final String INDICATOR = "indicator:";

    private DraftText() {}

    static String indicator(String number) {
        return INDICATOR + number;
    }

    /** The number of the indicator that the form writes; empty where it writes none that exists. */
    static String number(String form) {
        return form.startsWith(INDICATOR) ? form.substring(INDICATOR.length()) : "";
    }
}
