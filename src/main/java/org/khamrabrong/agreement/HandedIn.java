package org.khamrabrong.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;

/** What a step hands in, kept as it was then: the agreement, and what was written beside it. */
public final class HandedIn {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * Something written beside the agreement.
     *
     * @param indicator its number; null where it speaks of the whole
     * @param label message key of what it is
     */
    public record Note(@Nullable String indicator, String label, String text) {}

    private final String content;
    private final List<Note> notes = new ArrayList<>();

    private HandedIn(String content) {
        this.content = content;
    }

    /** @param content a package as it is written, letter by letter */
    public static HandedIn of(String content) {
        return new HandedIn(content);
    }

    public static HandedIn of(AgreementPackage content) {
        return of(PackageFormat.write(content));
    }

    /** Nothing where there is nothing to read. */
    public HandedIn note(@Nullable String indicator, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notes.add(new Note(indicator, label, text));
        }
        return this;
    }

    public AgreementPackage content() {
        return PackageFormat.read(content);
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** What is written otherwise there, was not, or is no more. */
    public List<NoteDifference> notesUntil(HandedIn later) {
        return Stream.concat(notes.stream(), later.notes.stream())
                .map(note -> new Note(note.indicator(), note.label(), ""))
                .distinct()
                .map(place -> new NoteDifference(place.indicator(), place.label(), text(place), later.text(place)))
                .filter(note -> !note.before().equals(note.after()))
                .toList();
    }

    private String text(Note place) {
        return notes.stream()
                .filter(note -> Objects.equals(note.indicator(), place.indicator())
                        && note.label().equals(place.label()))
                .map(Note::text)
                .collect(Collectors.joining("\n"));
    }

    public String written() {
        try {
            return "{\"content\":" + content + ",\"notes\":" + JSON.writeValueAsString(notes) + "}";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static HandedIn read(String text) {
        try {
            JsonNode kept = JSON.readTree(text);
            HandedIn read = new HandedIn(kept.get("content").toString());
            read.notes.addAll(JSON.convertValue(kept.get("notes"), new TypeReference<List<Note>>() {}));
            return read;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was handed in cannot be read", unreadable);
        }
    }
}
