package org.khamrabrong.reporting.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/** What was typed and not yet saved, by indicator; usable or not. */
final class ReportDraft {

    /** Figures as a result document, and the explanation beside them. */
    record Typed(String result, String explanation) {

        Result asResult() {
            return PackageFormat.readResult(result);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Typed> byNumber;

    private ReportDraft(Map<String, Typed> byNumber) {
        this.byNumber = byNumber;
    }

    static ReportDraft empty() {
        return new ReportDraft(new LinkedHashMap<>());
    }

    static ReportDraft read(String json) {
        try {
            return new ReportDraft(JSON.readValue(json, new TypeReference<LinkedHashMap<String, Typed>>() {}));
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

    Optional<Typed> of(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    void keep(String number, Result result, String explanation) {
        byNumber.put(number, new Typed(PackageFormat.writeResult(result), explanation));
    }

    void forget(String number) {
        byNumber.remove(number);
    }
}
