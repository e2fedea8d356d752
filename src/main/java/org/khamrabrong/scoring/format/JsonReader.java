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
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Problem;

/** Strict UTF-8 JSON to maps, lists, texts, {@link JsonNumber}s and booleans, within bounds, telling repeated keys. */
final class JsonReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Neither kept for the life of the program nor refused because many names share a hash: names are the sender's. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.MOST_DEPTH)
                    .maxNumberLength(Bounds.MOST_CHARACTERS)
                    .maxStringLength(Bounds.MOST_CHARACTERS)
                    .maxNameLength(Bounds.MOST_CHARACTERS)
                    .build())
            .build();

    private final Problems problems;
    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static Object read(byte[] utf8, Problems problems) {
        boundLength(utf8.length);
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8));
            return read(text, JSON.createParser(text.array(), text.arrayOffset(), text.length()), problems);
        } catch (CharacterCodingException e) {
            throw refused("problem.notUtf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object read(String json, Problems problems) {
        boundLength(json.length());
        try {
            return read(json, JSON.createParser(json), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(CharSequence text, JsonParser json, Problems problems) throws IOException {
        try (JsonParser parser = json) {
            if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
                throw refused("problem.byteOrderMark");
            }
            return new JsonReader(parser, problems).document();
        }
    }

    private static void boundLength(int length) {
        if (length > Bounds.MOST_BYTES) {
            throw refused("problem.tooLarge", Integer.toString(Bounds.MOST_BYTES / 1024 / 1024));
        }
    }

    private Object document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refused("problem.empty");
            }
            Object root = value();
            if (parser.nextToken() != null) {
                throw problems.refusalAfter(located("problem.trailing"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw problems.refusalAfter(beyond());
        } catch (JsonProcessingException e) {
            throw problems.refusalAfter(located("problem.syntax"));
        }
    }

    private Object value() throws IOException {
        if (++values > Bounds.MOST_VALUES) {
            throw problems.refusalAfter(Problem.of(here(), "problem.tooMany", Integer.toString(Bounds.MOST_VALUES)));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> whole(parser.getText());
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            if (fields.containsKey(name)) {
                problems.add(() -> Problem.of(here(), "problem.repeated"));
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

    /** An escaped half of a character is JSON, and yet no UTF-8 can say it. */
    private String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
            } else {
                problems.add(() -> Problem.of(here(), "problem.halfCharacter"));
                return text;
            }
        }
        return text;
    }

    private Problem beyond() {
        boolean deep = parser.getParsingContext().getNestingDepth() > Bounds.MOST_DEPTH;
        return deep
                ? Problem.of(here(), "problem.tooDeep", Integer.toString(Bounds.MOST_DEPTH))
                : Problem.of(here(), "problem.tooLong", Integer.toString(Bounds.MOST_CHARACTERS));
    }

    private Problem located(String key) {
        return Problem.of(
                here(),
                key,
                Integer.toString(parser.currentLocation().getLineNr()),
                Integer.toString(parser.currentLocation().getColumnNr()));
    }

    private String here() {
        return at(parser.getParsingContext());
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

    private static InvalidPackage refused(String key, String... arguments) {
        return new InvalidPackage(List.of(Problem.of(JsonPath.ROOT, key, arguments)));
    }
}
