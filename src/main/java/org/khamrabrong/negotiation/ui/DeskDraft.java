package org.khamrabrong.negotiation.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into a form of the negotiation, as it is kept between two visits.
 *
 * @param items by the indicator's number
 * @param texts by the field's name
 */
record DeskDraft(Map<String, ItemChoice> items, Map<String, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    DeskDraft {
        items = items == null ? new LinkedHashMap<>() : new LinkedHashMap<>(items);
        texts = texts == null ? new LinkedHashMap<>() : new LinkedHashMap<>(texts);
    }

    /** A draft that cannot be read any more counts as none. */
    static DeskDraft read(Optional<String> kept) {
        try {
            return kept.isPresent() ? JSON.readValue(kept.get(), DeskDraft.class) : new DeskDraft(null, null);
        } catch (JsonProcessingException unreadable) {
            return new DeskDraft(null, null);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
