package org.khamrabrong.cycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in the steps of a year that is being prepared.
 *
 * @param step to which it has come, from 0
 * @param units that are to be asked; null for all that make agreements on the day it is confirmed
 */
public record PreparedContent(int step, @Nullable Set<UUID> units) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PreparedContent begun() {
        return new PreparedContent(0, null);
    }

    public PreparedContent at(int other) {
        return new PreparedContent(other, units);
    }

    public PreparedContent of(@Nullable Set<UUID> chosen) {
        return new PreparedContent(step, chosen);
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PreparedContent read(String text) {
        try {
            return JSON.readValue(text, PreparedContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
