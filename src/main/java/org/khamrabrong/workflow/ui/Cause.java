package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.language.Formats;

/** Why a step failed, in words where it was refused by a rule of ours; otherwise what to do, and what the machine said. */
final class Cause {

    /** A refusal's own message: its key, and in brackets what its sentence speaks of. */
    private static final Pattern REFUSAL = Pattern.compile("([a-z]+\\.refusal\\.[A-Za-z_.]+) \\[(.*)]", Pattern.DOTALL);

    private Cause() {}

    static String of(String message) {
        if (message == null || message.isBlank()) {
            return Formats.NOTHING;
        }
        Matcher refusal = REFUSAL.matcher(message.strip());
        return refusal.matches()
                ? say(refusal.group(1), (Object[]) refusal.group(2).split(", "))
                : say("workflow.incidents.technical", message.strip());
    }
}
