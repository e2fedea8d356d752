package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Formats;

/** Why a step failed, in words where it was refused by a rule of ours; otherwise what to do, and what the machine said. */
final class Cause {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a refusal's message holds. */
    private record Refused(String refusal, List<Object> arguments) {}

    private Cause() {}

    static String of(String message) {
        if (message == null || message.isBlank()) {
            return Formats.NOTHING;
        }
        Refused refused = refused(message);
        return refused == null
                ? say("workflow.incidents.technical", message.strip())
                : say(refused.refusal(), refused.arguments().toArray());
    }

    private static @Nullable Refused refused(String message) {
        try {
            return JSON.readValue(message, Refused.class);
        } catch (JsonProcessingException technical) {
            return null;
        }
    }
}
