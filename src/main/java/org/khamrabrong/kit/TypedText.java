package org.khamrabrong.kit;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was typed into the forms of one place and not saved yet: by form, and there by field. */
public final class TypedText {

    private static final String WORD = "word";

    private final TypedDraft<Map<String, Map<String, String>>> draft;

    /**
     * @param kept what was kept before
     * @param shelf keeps it and says when it did
     */
    public TypedText(Optional<String> kept, Function<String, Instant> shelf) {
        this.draft = TypedDraft.of(kept, new TypeReference<>() {}, new LinkedHashMap<>(), shelf);
    }

    public Optional<UnreadableDraft> unreadable() {
        return UnreadableDraft.of(draft);
    }

    public Set<String> forms() {
        return Set.copyOf(draft.typed().keySet());
    }

    public Optional<Map<String, String>> of(String form) {
        return Optional.ofNullable(draft.typed().get(form));
    }

    /** What stands in the only field of that form; empty where nothing does. */
    public String word(String form) {
        return of(form).map(values -> values.getOrDefault(WORD, "")).orElse("");
    }

    public Instant keepWord(String form, String value) {
        return keep(form, Map.of(WORD, value));
    }

    public Instant keep(String form, Map<String, String> values) {
        draft.typed().put(form, values);
        return draft.keep();
    }

    public void forget(String form) {
        if (draft.typed().remove(form) != null) {
            draft.keep();
        }
    }
}
