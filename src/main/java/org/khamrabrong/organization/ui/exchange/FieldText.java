package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.exchange.Field;
import org.khamrabrong.organization.exchange.Finding;
import org.khamrabrong.organization.exchange.Lexicon;

/** What stands in files and is found in them, in the words of the one who looks. */
final class FieldText {

    private FieldText() {}

    static String heading(Field field) {
        return Lexicon.heading(field, reader());
    }

    static String of(Field field, String text) {
        if (text.isEmpty()) {
            return Formats.NOTHING;
        }
        return switch (field.kind()) {
            case LEVEL, ROLE, FLAG -> Lexicon.word(field.kind(), text, reader());
            case DAY -> Words.formats().date(LocalDate.parse(text));
            default -> text;
        };
    }

    static String wrong(Finding finding) {
        return say(finding.wrong(), finding);
    }

    static String right(Finding finding) {
        return say(finding.right(), finding);
    }

    private static String say(String key, Finding finding) {
        return Words.say(
                key, finding.arguments().stream().map(FieldText::argument).toArray());
    }

    private static Object argument(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> String.valueOf(argument(each))).collect(Collectors.joining(", "));
        }
        if (argument instanceof Field field) {
            return heading(field);
        }
        if (argument instanceof Field.Kind kind) {
            return Lexicon.constants(kind).stream()
                    .map(constant -> Lexicon.word(kind, constant, reader()))
                    .collect(Collectors.joining(", "));
        }
        if (argument instanceof UnitLevel level) {
            return Lexicon.word(Field.Kind.LEVEL, level.name(), reader());
        }
        if (argument instanceof Role role) {
            return Lexicon.word(Field.Kind.ROLE, role.name(), reader());
        }
        return argument instanceof LocalDate day ? Words.formats().date(day) : argument;
    }

    private static Phrasebook reader() {
        UI ui = UI.getCurrent();
        return Phrasebook.of(ui == null ? null : ui.getLocale().getLanguage());
    }
}
