package org.khamrabrong.agreement.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was typed into the forms of one place and not saved yet, by form; survives the session. */
final class TypedText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, LinkedHashMap<String, String>>> FORMS =
            new TypeReference<>() {};

    private final Function<String, Instant> shelf;
    private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();

    /**
     * @param kept what was kept before
     * @param shelf keeps it and says when it did
     */
    TypedText(Optional<String> kept, Function<String, Instant> shelf) {
        this.shelf = shelf;
        kept.ifPresent(this::read);
    }

    Set<String> forms() {
        return Set.copyOf(forms.keySet());
    }

    Optional<Map<String, String>> of(String form) {
        return Optional.ofNullable(forms.get(form));
    }

    Instant keep(String form, Map<String, String> values) {
        forms.put(form, values);
        return save();
    }

    void forget(String form) {
        if (forms.remove(form) != null) {
            save();
        }
    }

    private Instant save() {
        try {
            return shelf.apply(JSON.writeValueAsString(forms));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What an older form has kept and nobody can read any more is no reason to refuse the work. */
    private void read(String text) {
        try {
            forms.putAll(JSON.readValue(text, FORMS));
        } catch (JsonProcessingException unreadable) {
            forms.clear();
        }
    }
}
