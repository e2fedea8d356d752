package org.khamrabrong.agreement.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;

/** What was typed into the forms of one place and not saved yet: by form, and there by field. */
final class TypedText {

    private final TypedDraft<Map<String, Map<String, String>>> draft;

    /**
     * @param kept what was kept before
     * @param shelf keeps it and says when it did
     */
    TypedText(Optional<String> kept, Function<String, Instant> shelf) {
        this.draft = TypedDraft.of(kept, new TypeReference<>() {}, new LinkedHashMap<>(), shelf);
    }

    Optional<UnreadableDraft> unreadable() {
        return UnreadableDraft.of(draft);
    }

    Set<String> forms() {
        return Set.copyOf(draft.typed().keySet());
    }

    Optional<Map<String, String>> of(String form) {
        return Optional.ofNullable(draft.typed().get(form));
    }

    Instant keep(String form, Map<String, String> values) {
        draft.typed().put(form, values);
        return draft.keep();
    }

    void forget(String form) {
        if (draft.typed().remove(form) != null) {
            draft.keep();
        }
    }
}
