package org.khamrabrong.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.Account.Weight;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns entries of the record into sentences, the same ones on a page, in a file and for whoever searches. */
@Component
public class Sentences {

    private static final int LONGEST = 120;
    private static final String UNKNOWN = "…";
    private static final String UNCHANGED = ".unchanged";

    private final FactKinds kinds;
    private final MessageSource messages;
    private final Organization organization;
    private final Capacities capacities;

    Sentences(FactKinds kinds, MessageSource messages, Organization organization, Capacities capacities) {
        this.kinds = kinds;
        this.messages = messages;
        this.organization = organization;
        this.capacities = capacities;
    }

    /** The names of those who did these, asked for once. */
    public Map<String, PersonName> people(Collection<AuditRow> rows) {
        return organization.names(rows.stream()
                .flatMap(row -> Stream.of(row.who(), row.capacity().behalf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** The same of facts that happen in the present transaction. */
    public Map<String, PersonName> peopleOf(Collection<? extends Fact> facts) {
        return organization.names(facts.stream()
                .map(Fact::by)
                .flatMap(by -> Stream.of(by, capacities.behalf(by)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    public Sentence of(AuditRow row, Map<String, PersonName> people, Locale language) {
        Spoken speech = new Spoken(language);
        String doer = doer(row.who(), row.capacity().behalf(), row.fact(), people, speech);
        if (row.fact() == null) {
            return new Sentence(
                    speech.say("audit.unknownFact", row.what(), doer), "", List.of(), List.of(), Weight.PLAIN);
        }
        return of(row.fact(), doer, speech);
    }

    /** Of a fact while it happens, in the transaction in which it does. */
    public Sentence of(Fact fact, Map<String, PersonName> people, Locale language) {
        Spoken speech = new Spoken(language);
        return of(fact, doer(fact.by(), capacities.behalf(fact.by()), fact, people, speech), speech);
    }

    private Sentence of(Fact fact, String doer, Spoken speech) {
        String what = Fact.name(fact.getClass());
        Account account = kinds.account(fact, speech);
        String words = speech.say(
                key(what, account, speech),
                doer,
                account.subject(),
                shortened(account.before()),
                shortened(account.after()),
                account.reason());
        return new Sentence(
                words, account.subject(), details(what, account, speech), account.differences(), account.weight());
    }

    /** The sentence of such facts in general, with gaps. */
    public String kind(String what, Locale language) {
        Spoken speech = new Spoken(language);
        return speech.find(key(what), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN) == null
                ? speech.say("audit.unknownFact", what, UNKNOWN)
                : speech.say(key(what), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    private static List<String> details(String what, Account account, Spoken speech) {
        if (Stream.of(account.before(), account.after()).allMatch(value -> value.length() <= LONGEST)) {
            return List.of();
        }
        if (isUnchanged(what, account, speech)) {
            return List.of(account.after());
        }
        return List.of(
                speech.say("audit.before", orNothing(account.before())),
                speech.say("audit.after", orNothing(account.after())));
    }

    /** With the one in whose place it was done, unless the fact names that one itself, as that of a signature does. */
    private String doer(
            String by, @Nullable String behalf, @Nullable Fact fact, Map<String, PersonName> people, Spoken speech) {
        String who = who(by, people, speech);
        return behalf == null || names(fact, people.get(behalf), speech)
                ? who
                : speech.say("audit.behalf", who, who(behalf, people, speech));
    }

    private boolean names(@Nullable Fact fact, @Nullable PersonName person, Spoken speech) {
        return fact != null
                && person != null
                && kinds.account(fact, speech).before().contains(person.name());
    }

    private static String who(String username, Map<String, PersonName> people, Spoken speech) {
        PersonName person = people.get(username);
        if (person != null) {
            return speech.say("audit.person", person.name(), person.position());
        }
        return Actors.SYSTEM.equals(username) ? speech.say("audit.system") : username;
    }

    private static String key(String what, Account account, Spoken speech) {
        return isUnchanged(what, account, speech) ? key(what) + UNCHANGED : key(what);
    }

    /** {@code negotiation.offer-made} is said by {@code negotiation.fact.offer-made}. */
    private static String key(String what) {
        return what.replace(".", ".fact.");
    }

    /** Said in a sentence of its own, where there is one. */
    private static boolean isUnchanged(String what, Account account, Spoken speech) {
        return account.leftAsItWas() && speech.find(key(what) + UNCHANGED) != null;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " · ");
        return orNothing(line.length() > LONGEST ? line.substring(0, LONGEST) + UNKNOWN : line);
    }

    private static String orNothing(String text) {
        return text.isBlank() ? Formats.NOTHING : text;
    }

    /** The bundles and the formatter, in one language. */
    private final class Spoken implements Speech {

        private final Locale language;
        private final Formats formats;

        Spoken(Locale language) {
            this.language = language;
            this.formats = Formats.of(language, this::say);
        }

        @Override
        public String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, key, language);
        }

        @Override
        public String word(String prefix, String code) {
            String word = find(prefix + code);
            return word == null || word.isEmpty() ? code : word;
        }

        @Override
        public String name(UnitName unit) {
            return Languages.name(language, unit);
        }

        @Override
        public String day(LocalDate day) {
            return formats.date(day);
        }

        @Override
        public String year(FiscalYear year) {
            return formats.year(year);
        }

        private String find(String key, Object... arguments) {
            return messages.getMessage(key, arguments, null, language);
        }
    }
}
