package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Problem;

/** Strict UTF-8 JSON to maps, lists, texts, {@link JsonNumber}s and booleans, within bounds, telling repeated keys. */
final class JsonReader {

    static final int MOST_BYTES = PackageFormat.MOST_BYTES;
    static final int MOST_DEPTH = 100;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(MOST_BYTES)
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .build())
            .build();

    private final List<Problem> problems;
    private final JsonParser parser;

    private JsonReader(JsonParser parser, List<Problem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static Object read(byte[] utf8, List<Problem> problems) {
        if (utf8.length > MOST_BYTES) {
            throw refused("problem.tooLarge", Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(utf8))
                            .toString(),
                    problems);
        } catch (CharacterCodingException e) {
            throw refused("problem.notUtf8");
        }
    }

    static Object read(String json, List<Problem> problems) {
        if (json.length() > MOST_BYTES) {
            throw refused("problem.tooLarge", Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        if (json.startsWith("\uFEFF")) {
            throw refused("problem.byteOrderMark");
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return new JsonReader(parser, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refused("problem.empty");
            }
            Object root = value();
            if (parser.nextToken() != null) {
                throw refusedAfter(located("problem.trailing"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw refusedAfter(
                    Problem.of(at(parser.getParsingContext()), "problem.tooDeep", Integer.toString(MOST_DEPTH)));
        } catch (JsonProcessingException e) {
            throw refusedAfter(located("problem.syntax"));
        }
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                problems.add(Problem.of(at(parser.getParsingContext()), "problem.repeated"));
            }
            parser.nextToken();
            Object value = value();
            fields.putIfAbsent(name, value);
        }
        return fields;
    }

    private List<Object> array() throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Problem located(String key) {
        return Problem.of(
                at(parser.getParsingContext()),
                key,
                Integer.toString(parser.currentLocation().getLineNr()),
                Integer.toString(parser.currentLocation().getColumnNr()));
    }

    private static String at(JsonStreamContext place) {
        if (place.inRoot()) {
            return JsonPath.ROOT;
        }
        String parent = at(place.getParent());
        if (place.inArray()) {
            return place.hasCurrentIndex() ? JsonPath.item(parent, place.getCurrentIndex()) : parent;
        }
        return place.hasCurrentName() ? JsonPath.field(parent, place.getCurrentName()) : parent;
    }

    private InvalidPackage refusedAfter(Problem last) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(last);
        return new InvalidPackage(all);
    }

    private static InvalidPackage refused(String key, String... arguments) {
        return new InvalidPackage(List.of(Problem.of(JsonPath.ROOT, key, arguments)));
    }
}
