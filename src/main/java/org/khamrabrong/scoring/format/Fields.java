package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.NumberText;
import org.khamrabrong.scoring.Problem;

/** One object of the document: gives its fields as what they should be, and notes every one that is not. */
final class Fields {

    private static final int MOST_SHOWN = 40;

    /** Spelled only for a problem, and there are none in nearly all documents. */
    private final Supplier<String> path;

    private final Map<?, ?> raw;
    private final Problems problems;

    Fields(Supplier<String> path, Map<?, ?> raw, Problems problems) {
        this.path = path;
        this.raw = raw;
        this.problems = problems;
    }

    /** This value as an object; none, and a problem, where it is none. */
    static Optional<Fields> of(Supplier<String> path, @Nullable Object value, Problems problems) {
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new Fields(path, map, problems));
        }
        problems.add(() -> Problem.of(path.get(), "problem.notObject"));
        return Optional.empty();
    }

    String path(String name) {
        return JsonPath.field(path.get(), name);
    }

    boolean has(String name) {
        return raw.get(name) != null;
    }

    @Nullable
    Object raw(String name) {
        return raw.get(name);
    }

    void problem(String name, String key, String... arguments) {
        problems.add(() -> Problem.of(path(name), key, arguments));
    }

    void problemAt(String name, int item, String key, String... arguments) {
        problems.add(() -> Problem.of(JsonPath.item(path(name), item), key, arguments));
    }

    @Nullable
    String text(String name) {
        Object value = raw.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        problem(name, "problem.notText");
        return null;
    }

    /** Empty where it is none: the document is refused then. */
    String requiredText(String name) {
        return present(name) ? Objects.requireNonNullElse(text(name), "") : "";
    }

    /** A number by which something is known, not reckoned: the text of it, short because every message repeats it. */
    String requiredId(String name) {
        String id = raw.get(name) instanceof JsonNumber number ? number.text() : requiredText(name);
        if (id.codePointCount(0, id.length()) > Bounds.MOST_CHARACTERS_OF_AN_ID) {
            problem(name, "problem.tooLong", Integer.toString(Bounds.MOST_CHARACTERS_OF_AN_ID));
        }
        return id;
    }

    @Nullable
    BigDecimal number(String name) {
        return has(name) ? number(() -> path(name), raw.get(name)) : null;
    }

    BigDecimal numberOr(String name, BigDecimal usual) {
        BigDecimal number = number(name);
        return number == null ? usual : number;
    }

    private @Nullable BigDecimal number(Supplier<String> at, @Nullable Object value) {
        boolean spelled = value instanceof String || value instanceof JsonNumber;
        Optional<BigDecimal> number = spelled ? NumberText.parse(String.valueOf(value)) : Optional.empty();
        if (number.isEmpty()) {
            problems.add(() -> Problem.of(at.get(), "problem.notNumber", shown(inShort(value))));
        }
        return number.orElse(null);
    }

    /** What is no number may be long, or hold more. */
    private static String inShort(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        return value instanceof Collection<?> ? "[…]" : String.valueOf(value);
    }

    /** Zero where it is none: the document is refused then. */
    BigDecimal requiredNumber(String name) {
        return present(name) ? Objects.requireNonNullElse(number(name), BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    @Nullable
    Integer wholeNumber(String name) {
        return has(name) ? wholeNumber(() -> path(name), raw.get(name)) : null;
    }

    private @Nullable Integer wholeNumber(Supplier<String> at, @Nullable Object value) {
        BigDecimal number = number(at, value);
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            problems.add(() -> Problem.of(at.get(), "problem.notWhole", shown(number.toPlainString())));
            return null;
        }
    }

    /** A list of whole numbers, null in the place of every one that is none. */
    List<Integer> wholeNumbers(String name, int most) {
        List<Integer> numbers = new ArrayList<>();
        eachItem(name, most, (at, item) -> numbers.add(wholeNumber(at, item)));
        return numbers;
    }

    boolean flag(String name) {
        Object value = raw.get(name);
        if (value != null && !(value instanceof Boolean)) {
            problem(name, "problem.notFlag");
        }
        return Boolean.TRUE.equals(value);
    }

    /** One of an option's words; the first where the field is absent. */
    <O> O optionOrFirst(String name, O[] options, Function<O, String> word) {
        String text = text(name);
        if (text == null) {
            return options[0];
        }
        for (O option : options) {
            if (word.apply(option).equals(text)) {
                return option;
            }
        }
        problem(
                name,
                "problem.unknownOption",
                shown(text),
                List.of(options).stream().map(word).collect(Collectors.joining(", ")));
        return options[0];
    }

    Optional<Fields> object(String name) {
        return has(name) ? of(() -> path(name), raw.get(name), problems) : Optional.empty();
    }

    /** Everything this list of objects becomes; empty where it is absent. */
    <T> List<T> objects(String name, int most, Function<Fields, T> reader) {
        List<T> read = new ArrayList<>();
        eachItem(name, most, (at, item) -> {
            of(at, item, problems).map(reader).ifPresent(read::add);
        });
        return read;
    }

    <T> List<T> requiredObjects(String name, int most, Function<Fields, T> reader) {
        return present(name) ? objects(name, most, reader) : List.of();
    }

    /** A list of texts; what stands there as a number is taken as its text. */
    List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        eachText(name, most, (at, text) -> texts.add(text));
        return texts;
    }

    List<String> requiredTexts(String name, int most) {
        return present(name) ? texts(name, most) : List.of();
    }

    /** The same, each with its path. */
    void eachText(String name, int most, BiConsumer<Supplier<String>, String> reader) {
        eachItem(name, most, (at, item) -> {
            if (item instanceof String || item instanceof JsonNumber) {
                reader.accept(at, item.toString());
            } else {
                problems.add(() -> Problem.of(at.get(), "problem.notText"));
            }
        });
    }

    /** None of them where there are more than may be. */
    private void eachItem(String name, int most, BiConsumer<Supplier<String>, Object> reader) {
        if (!has(name)) {
            return;
        }
        if (!(raw.get(name) instanceof List<?> items)) {
            problem(name, "problem.notList");
        } else if (items.size() > most) {
            problem(name, "problem.tooManyItems", Integer.toString(most));
        } else {
            for (int i = 0; i < items.size(); i++) {
                int item = i;
                reader.accept(() -> JsonPath.item(path(name), item), items.get(item));
            }
        }
    }

    private boolean present(String name) {
        if (has(name) && !(raw.get(name) instanceof String text && text.isBlank())) {
            return true;
        }
        problem(name, "problem.missing");
        return false;
    }

    static String shown(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
