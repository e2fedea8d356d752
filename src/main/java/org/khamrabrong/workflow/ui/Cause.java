package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Formats;

/** Why a step failed, in words where it was refused by a rule of ours; otherwise what to do, and what the machine said. */
final class Cause {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REFUSAL_BEGINS = "{\"refusal\":\"";

    /** What a {@link Refusal}'s message holds; an object that lacks either is somebody else's. */
    private record Refused(String refusal, List<Object> arguments) {

        Refused {
            Objects.requireNonNull(refusal);
            Objects.requireNonNull(arguments);
        }
    }

    private Cause() {}

    static String of(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return Formats.NOTHING;
        }
        Refused refused = refused(message);
        return refused == null
                ? technical(message.strip())
                : say(
                        refused.refusal(),
                        refused.arguments().stream().map(Cause::argument).toArray());
    }

    /** A refusal is unreadable where the engine, which keeps no long message, has cut it off. */
    private static String technical(String message) {
        return message.startsWith(REFUSAL_BEGINS)
                ? say("workflow.incidents.refusedAtLength")
                : say("workflow.incidents.technical", message);
    }

    private static @Nullable Refused refused(String message) {
        try {
            return JSON.readValue(message, Refused.class);
        } catch (JsonProcessingException technical) {
            return null;
        }
    }

    private static Object argument(Object told) {
        if (told instanceof Map<?, ?> typed && typed.get("year") instanceof Integer year) {
            return new FiscalYear(year);
        }
        return told instanceof Map<?, ?> typed && typed.get("message") instanceof String key
                ? new MessageKey(key)
                : told;
    }
}
