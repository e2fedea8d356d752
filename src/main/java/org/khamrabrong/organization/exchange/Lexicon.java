package org.khamrabrong.organization.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.language.FoldedText;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;

/** The words of the tables in both languages: headings, levels, roles, yes and no; each may be spelled in several ways. */
public final class Lexicon {

    static final String YES = "YES";
    static final String NO = "NO";

    private static final String BETWEEN = "\\|";
    private static final List<Phrasebook> LANGUAGES = List.of(Phrasebook.of("th"), Phrasebook.of("en"));
    private static final Map<Field, List<String>> HEADINGS = headings();
    private static final Map<Field.Kind, Map<String, String>> CONSTANTS = new EnumMap<>(Field.Kind.class);

    static {
        for (Field.Kind kind : List.of(Field.Kind.LEVEL, Field.Kind.ROLE, Field.Kind.FLAG)) {
            CONSTANTS.put(kind, constantsByWord(kind));
        }
    }

    private Lexicon() {}

    /** The usual heading. */
    public static String heading(Field field, Phrasebook language) {
        return spellings(field.key(), language).get(0);
    }

    static boolean isHeading(Field field, String text) {
        return HEADINGS.getOrDefault(field, List.of()).contains(FoldedText.of(text));
    }

    /** The constant that a word stands for. */
    static Optional<String> constant(Field.Kind kind, String word) {
        return Optional.ofNullable(CONSTANTS.getOrDefault(kind, Map.of()).get(FoldedText.of(word)));
    }

    /** The usual word for a constant. */
    public static String word(Field.Kind kind, String constant, Phrasebook language) {
        return switch (kind) {
            case ROLE -> language.say("organization.role." + constant);
            case LEVEL -> language.say("organization.level." + constant);
            default -> spellings(key(kind, constant), language).get(0);
        };
    }

    /** In both languages. */
    static List<String> spellings(Field.Kind kind, String constant) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(word(kind, constant, language)), spellings(key(kind, constant), language).stream()))
                .distinct()
                .toList();
    }

    /** In their order; none where the kind is no choice. */
    public static List<String> constants(Field.Kind kind) {
        return switch (kind) {
            case LEVEL -> names(UnitLevel.values());
            case ROLE -> names(Role.values());
            case FLAG -> List.of(YES, NO);
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static String key(Field.Kind kind, String constant) {
        return "organization.exchange.word." + kind + "." + constant;
    }

    private static List<String> spellings(String key, Phrasebook language) {
        return List.of(language.say(key).split(BETWEEN));
    }

    private static Map<Field, List<String>> headings() {
        Map<Field, List<String>> headings = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            headings.put(
                    field,
                    LANGUAGES.stream()
                            .flatMap(language -> spellings(field.key(), language).stream())
                            .map(FoldedText::of)
                            .toList());
        }
        return headings;
    }

    private static Map<String, String> constantsByWord(Field.Kind kind) {
        Map<String, String> constants = new HashMap<>();
        for (String constant : constants(kind)) {
            constants.put(FoldedText.of(constant), constant);
            spellings(kind, constant).forEach(word -> constants.put(FoldedText.of(word), constant));
        }
        return constants;
    }
}
