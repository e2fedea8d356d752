package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/** The reported figures of one indicator, or of one entry of a list within them, read strictly under their path. */
public final class Figures {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String path;
    private final Map<?, ?> raw;

    private Figures(String path, Map<?, ?> raw) {
        this.path = path;
        this.raw = raw;
    }

    static Figures of(Map<String, Object> raw) {
        return new Figures("", raw);
    }

    boolean has(String name) {
        return raw.get(name) != null;
    }

    BigDecimal number(String name) {
        return number(pathOf(name), required(name));
    }

    BigDecimal notNegative(String name) {
        BigDecimal number = number(name);
        if (number.signum() < 0) {
            throw unusable(name, "negative");
        }
        return number;
    }

    BigDecimal notNegativeOr(String name, BigDecimal otherwise) {
        return has(name) ? notNegative(name) : otherwise;
    }

    List<BigDecimal> numbers(String name) {
        List<?> items = list(name);
        List<BigDecimal> numbers = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            numbers.add(number(pathOf(name) + "[" + i + "]", items.get(i)));
        }
        return numbers;
    }

    List<String> texts(String name) {
        List<?> items = items(name);
        List<String> texts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String text)) {
                throw new UnusableFigure(pathOf(name) + "[" + i + "]", "notText", items.get(i));
            }
            texts.add(text);
        }
        return texts;
    }

    /** Whole counts by level, at least one of them above zero. */
    Map<BigDecimal, BigDecimal> counts(String name) {
        if (!(required(name) instanceof Map<?, ?> map)) {
            throw unusable(name, "notMap");
        }
        Map<BigDecimal, BigDecimal> counts = new LinkedHashMap<>();
        Figures entries = new Figures(pathOf(name), map);
        for (Object level : map.keySet()) {
            String key = String.valueOf(level);
            BigDecimal count = entries.notNegative(key);
            if (count.stripTrailingZeros().scale() > 0) {
                throw entries.unusable(key, "notWhole");
            }
            counts.merge(number(entries.pathOf(key), key), count, BigDecimal::add);
        }
        return counts;
    }

    /** The entries of a list that may not be empty. */
    List<Figures> entries(String name) {
        return entries(name, list(name));
    }

    List<Figures> entriesOrNone(String name) {
        return has(name) ? entries(name, items(name)) : List.of();
    }

    Figures entry(String name) {
        if (required(name) instanceof Map<?, ?> map) {
            return new Figures(pathOf(name), map);
        }
        throw unusable(name, "notMap");
    }

    /** The names that have a figure, as they are written, by what they read in Arabic digits; the first of those alike. */
    Map<String, String> namesAlike() {
        Map<String, String> names = new LinkedHashMap<>();
        raw.forEach((name, figure) -> {
            if (figure != null) {
                names.putIfAbsent(alike(String.valueOf(name)), String.valueOf(name));
            }
        });
        return names;
    }

    static String alike(String name) {
        return ThaiDigits.toArabic(name.strip());
    }

    LocalDate day(String name) {
        String text = ThaiDigits.toArabic(String.valueOf(required(name)).strip());
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw unusable(name, "notDay");
        }
        throw unusable(name, "notDay");
    }

    UnusableFigure unusable(String name, String reason) {
        return new UnusableFigure(pathOf(name), reason, raw.get(name));
    }

    private List<Figures> entries(String name, List<?> items) {
        List<Figures> entries = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String at = pathOf(name) + "[" + i + "]";
            if (!(items.get(i) instanceof Map<?, ?> map)) {
                throw new UnusableFigure(at, "notMap", items.get(i));
            }
            entries.add(new Figures(at, map));
        }
        return entries;
    }

    private List<?> list(String name) {
        List<?> items = items(name);
        if (items.isEmpty()) {
            throw unusable(name, "empty");
        }
        return items;
    }

    private List<?> items(String name) {
        if (required(name) instanceof List<?> items) {
            return items;
        }
        throw unusable(name, "notList");
    }

    private Object required(String name) {
        Object figure = raw.get(name);
        if (figure == null || figure instanceof String text && text.isBlank()) {
            throw unusable(name, "missing");
        }
        return figure;
    }

    private BigDecimal number(String at, Object figure) {
        return (figure instanceof String text ? NumberText.parse(text) : Optional.<BigDecimal>empty())
                .orElseThrow(() -> new UnusableFigure(at, "notNumber", figure));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
