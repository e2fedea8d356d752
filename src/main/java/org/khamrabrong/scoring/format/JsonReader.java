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
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Problem;

/** Strict UTF-8 JSON to maps, lists, texts, {@link JsonNumber}s and booleans, within bounds, telling repeated keys. */
final class JsonReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int PIECE = 8192;
    private static final int MOST_NAMES_SHARED = 1000;

    /**
     * Names are the sender's: neither kept for the life of the program nor refused because many share a hash. Without a
     * table of them the parser reads bytes as characters, which is how the place of a problem is counted.
     */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.MOST_DEPTH)
                    .maxNumberLength(Bounds.MOST_CHARACTERS)
                    .maxStringLength(Bounds.MOST_CHARACTERS)
                    .maxNameLength(Bounds.MOST_CHARACTERS)
                    .build())
            .build();

    private final Problems problems;
    private final JsonParser parser;
    private final Map<String, String> names = new HashMap<>();
    private int values;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static @Nullable Object read(byte[] utf8, Problems problems) {
        boundLength(utf8.length);
        requireStrict(utf8);
        if (hasNulAtItsBeginning(utf8)) {
            return read(new String(utf8, StandardCharsets.UTF_8), problems);
        }
        try {
            return read(isMarked(utf8), JSON.createParser(utf8), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Piece by piece: the whole text beside its bytes would be twice as much again. */
    private static void requireStrict(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult decoded = decoder.decode(bytes, piece, true);
        while (decoded.isOverflow()) {
            decoded = decoder.decode(bytes, piece.clear(), true);
        }
        if (decoded.isError()) {
            throw refused("problem.notUtf8");
        }
    }

    /** From such a beginning the parser would take the bytes for UTF-16 or UTF-32. */
    private static boolean hasNulAtItsBeginning(byte[] utf8) {
        for (int i = 0; i < Math.min(utf8.length, 4); i++) {
            if (utf8[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(byte[] utf8) {
        return new String(utf8, 0, Math.min(utf8.length, 3), StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
    }

    static @Nullable Object read(String json, Problems problems) {
        boundLength(json.length());
        try {
            return read(json.startsWith(BYTE_ORDER_MARK), JSON.createParser(json), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object read(boolean isMarked, JsonParser json, Problems problems) throws IOException {
        try (JsonParser parser = json) {
            if (isMarked) {
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

    private @Nullable Object document() throws IOException {
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

    private @Nullable Object value() throws IOException {
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
            String name = shared(whole(parser.currentName()));
            if (fields.containsKey(name)) {
                problems.add(() -> Problem.of(here(), "problem.repeated"));
            }
            parser.nextToken();
            Object value = value();
            fields.putIfAbsent(name, value);
        }
        return fields;
    }

    /** One text for a name however often it comes, as long as they are few. */
    private String shared(String name) {
        String known = names.get(name);
        if (known == null && names.size() < MOST_NAMES_SHARED) {
            names.put(name, name);
        }
        return known == null ? name : known;
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
