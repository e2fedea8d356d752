package org.khamrabrong.negotiation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.khamrabrong.kernel.Refusal;

/** Why what was entered in one field cannot be taken; the forms say it beside the field, the services refuse with it. */
public record FieldProblem(Field field, String key, List<Object> arguments) {

    /** Where the sentence belongs. */
    public enum Field {
        WEIGHT,
        TARGET,
        POINTS,
        REASON,
        HELD_ON,
        ENDED,
        ATTENDANCE,
        ABSENT,
        REVIEWER,
        MINUTES
    }

    static FieldProblem of(Field field, String key, Object... arguments) {
        List<Object> said = arguments == null ? List.of() : Collections.unmodifiableList(Arrays.asList(arguments));
        return new FieldProblem(field, "negotiation.refusal.negotiation." + key, said);
    }

    Refusal refusal() {
        return new Refusal(key, arguments.toArray());
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw problems.get(0).refusal();
        }
    }
}
