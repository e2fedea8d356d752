package org.khamrabrong.evaluation.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/** What an evaluator or an officer has noted for each indicator and not handed in yet; complete or not. */
final class Notes {

    /**
     * One note.
     *
     * @param kind the decision's kind; of an answer null
     * @param result other figures as a result document; null where there are none
     */
    record Note(String kind, String result, String text) {

        static Note of(String kind, Result result, String text) {
            return new Note(kind, result == null ? null : PackageFormat.writeResult(result), text);
        }

        Result asResult() {
            return result == null ? null : PackageFormat.readResult(result);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Note> byNumber;

    private Notes(Map<String, Note> byNumber) {
        this.byNumber = byNumber;
    }

    static Notes empty() {
        return new Notes(new LinkedHashMap<>());
    }

    static Notes read(String json) {
        try {
            return new Notes(JSON.readValue(json, new TypeReference<LinkedHashMap<String, Note>>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(byNumber);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Optional<Note> of(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    void keep(String number, Note note) {
        byNumber.put(number, note);
    }

    Map<String, Note> all() {
        return byNumber;
    }
}
