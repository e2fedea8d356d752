package org.khamrabrong.workflow;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an element of a model is called. The timers of all steps are called alike, with the step's own title behind. */
public final class ElementTitle {

    private static final Pattern TIMER = Pattern.compile("(Timer|Event)_(\\w+)(Reminder|Overdue|Escalated)(Told)?");

    private ElementTitle() {}

    /** @param word finds the word at a prefix and a code */
    public static String of(String element, BinaryOperator<String> word) {
        Matcher timer = TIMER.matcher(element);
        return timer.matches()
                ? word.apply(timer.group(4) == null ? "workflow.timer." : "workflow.told.", kind(timer)) + " · "
                        + word.apply("workflow.task.", "Task_" + timer.group(2))
                : word.apply("workflow.element.", element);
    }

    private static String kind(Matcher timer) {
        return timer.group(3).toUpperCase(Locale.ROOT);
    }
}
