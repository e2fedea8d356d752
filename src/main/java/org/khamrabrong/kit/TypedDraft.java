package org.khamrabrong.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a form and not sent yet, valid or not; it outlives the session. What was kept and cannot be
 * read any more stays kept beside what is typed from now on: {@link UnreadableDraft} says so on the form.
 *
 * @param <T> what the fields of the form come to; changed in place, then kept
 */
public final class TypedDraft<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private final T typed;
    private final @Nullable String unreadable;
    private final Function<String, Instant> shelf;

    private TypedDraft(Kept<T> kept, Function<String, Instant> shelf) {
        this.typed = kept.typed();
        this.unreadable = kept.unreadable();
        this.shelf = shelf;
    }

    /**
     * @param kept text that was kept before
     * @param none what a form begins with of which nothing readable was kept
     * @param shelf keeps a text and says when it did
     */
    public static <T> TypedDraft<T> of(
            Optional<String> kept, TypeReference<T> type, T none, Function<String, Instant> shelf) {
        return new TypedDraft<>(
                kept.map(text -> Kept.read(text, type, none)).orElseGet(() -> new Kept<>(none, null)), shelf);
    }

    public T typed() {
        return typed;
    }

    /** @return the time that stands as “draft saved” on the form */
    public Instant keep() {
        return shelf.apply(new Kept<>(typed, unreadable).written());
    }

    /** What was kept and cannot be read, to the letter. */
    Optional<String> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept<T>(T typed, @Nullable String unreadable) {

        Kept {
            Objects.requireNonNull(typed);
        }

        static <T> Kept<T> read(String text, TypeReference<T> type, T none) {
            JavaType kept =
                    JSON.getTypeFactory().constructParametricType(Kept.class, JSON.constructType(type.getType()));
            try {
                Kept<T> read = JSON.readValue(text, kept);
                return read == null ? new Kept<>(none, text) : read;
            } catch (JsonProcessingException otherwiseWritten) {
                return new Kept<>(none, text);
            }
        }

        String written() {
            try {
                return JSON.writeValueAsString(this);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
