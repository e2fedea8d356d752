package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns entries of the record into sentences: who did what to what, from what to what, and why. */
@Component
class HistorySentences {

    /** Where the word for a code is looked for, in this order; the last subject is the code itself, an element of a model. */
    private static final List<String> SUBJECTS = List.of("field.", "versionKind.", "signing.side.", "task.", "");

    private static final List<String> VALUES = List.of("stage.", "value.", "measure.");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ROUND = Pattern.compile("(\\d+): (" + DAY + ") – (" + DAY + ")");

    /** The one fact about a year: its subject is that year, and its value holds the days of the rounds. */
    private static final String YEAR_OPENED = "YearOpened";

    private static final int LONGEST = 120;
    private static final String UNKNOWN = "…";
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;
    private final Organization organization;

    HistorySentences(MessageSource messages, Organization organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** The names of those who did these, asked for once. */
    Map<String, PersonName> people(Collection<AuditRow> rows) {
        return organization.names(rows.stream().map(AuditRow::who).collect(Collectors.toSet()));
    }

    String of(AuditRow row, Map<String, PersonName> people) {
        Fact fact = row.fact();
        if (fact == null) {
            return say("audit.unknownFact", row.what(), who(row, people));
        }
        boolean year = fact.getClass().getSimpleName().equals(YEAR_OPENED);
        return sentence(
                leftAsItWas(fact) ? "unchanged." : "fact.",
                fact.getClass().getSimpleName(),
                who(row, people),
                year ? year(fact.subject()) : subject(fact.subject()),
                shortened(value(fact.before())),
                shortened(year ? rounds(fact.after()) : value(fact.after())),
                fact.reason());
    }

    /** What the sentence had to shorten, in full. */
    String[] details(AuditRow row) {
        Fact fact = row.fact();
        if (fact == null || Stream.of(fact.before(), fact.after()).allMatch(value -> value.length() <= LONGEST)) {
            return new String[0];
        }
        if (leftAsItWas(fact)) {
            return new String[] {value(fact.after())};
        }
        return new String[] {
            say("audit.before", orNothing(value(fact.before()))), say("audit.after", orNothing(value(fact.after())))
        };
    }

    /** The sentence of such facts in general, with gaps. */
    String kind(String what) {
        String simple = Arrays.stream(what.substring(what.indexOf('.') + 1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return sentence("fact.", simple, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale());
    }

    /** Done once more with the same outcome: said in a sentence of its own, where the fact has one. */
    private boolean leftAsItWas(Fact fact) {
        return !fact.before().isBlank()
                && fact.before().equals(fact.after())
                && messages.getMessage("unchanged." + fact.getClass().getSimpleName(), null, null, locale()) != null;
    }

    private String sentence(String prefix, String what, Object... arguments) {
        String sentence = messages.getMessage(prefix + what, arguments, null, locale());
        return sentence == null ? say("audit.unknownFact", what, arguments[0]) : sentence;
    }

    private String who(AuditRow row, Map<String, PersonName> people) {
        PersonName person = people.get(row.who());
        if (person != null) {
            return say("audit.person", person.name(), person.position());
        }
        return "system".equals(row.who()) ? say("audit.system") : row.who();
    }

    /** A number and a code beside it, or either alone, in words. */
    private String subject(String subject) {
        int mark = subject.indexOf('#');
        return mark < 0
                ? word(subject, SUBJECTS)
                : (subject.substring(0, mark) + " " + word(subject.substring(mark + 1), SUBJECTS)).strip();
    }

    private static String year(String buddhist) {
        return buddhist.matches("\\d{4}") ? Words.formats().buddhistYear(Integer.parseInt(buddhist)) : buddhist;
    }

    private String rounds(String text) {
        return ROUND.matcher(text)
                .replaceAll(round -> Matcher.quoteReplacement(
                        say("audit.round", round.group(1), value(round.group(2)), value(round.group(3)))));
    }

    /** A day and a code in words; whatever else stands there was written by somebody and stays as it was. */
    private String value(String value) {
        try {
            return DAY.matcher(value).matches() ? Words.formats().date(LocalDate.parse(value)) : word(value, VALUES);
        } catch (DateTimeParseException noSuchDay) {
            return value;
        }
    }

    private String word(String code, List<String> prefixes) {
        if (!code.matches("[A-Za-z][A-Za-z0-9_.-]*")) {
            return code;
        }
        return prefixes.stream()
                .map(prefix -> messages.getMessage(prefix + code, null, null, locale()))
                .filter(found -> found != null && !found.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " · ");
        return orNothing(line.length() > LONGEST ? line.substring(0, LONGEST) + UNKNOWN : line);
    }

    private static String orNothing(String text) {
        return text.isBlank() ? Formats.NOTHING : text;
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? THAI : ui.getLocale();
    }
}
