package org.khamrabrong.organization.password;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/**
 * What every password must be, at whichever entrance, after NIST SP 800-63B-4: long enough to be the only proof, not one that
 * is tried first, and nothing else. Forms and services ask the same list.
 */
public final class PasswordRule {

    /** In code points of the normalized text. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 128;

    private record Weakness(String key, BiPredicate<String, Surroundings> found, Object... arguments) {}

    private record Surroundings(String username, Collection<String> names) {}

    private static final List<Weakness> WEAKNESSES = List.of(
            new Weakness("organization.refusal.passwordUnkeepable", (password, around) -> !WrittenText.keeps(password)),
            new Weakness(
                    "organization.refusal.passwordTooShort",
                    (password, around) -> codePoints(password) < SHORTEST,
                    SHORTEST),
            new Weakness(
                    "organization.refusal.passwordTooLong",
                    (password, around) -> codePoints(password) > LONGEST,
                    LONGEST),
            new Weakness(
                    "organization.refusal.passwordHoldsUsername",
                    (password, around) -> holds(password, around.username())),
            new Weakness(
                    "organization.refusal.passwordOfNames",
                    (password, around) -> Guessing.isMadeOf(password, around.names())),
            new Weakness("organization.refusal.passwordCommon", (password, around) -> Guessing.isTriedFirst(password)));

    private PasswordRule() {}

    /**
     * The first thing that is wrong with it, if any.
     *
     * @param username empty where it is not known yet
     * @param names of the body that it is for, which are guessed before others
     */
    public static Optional<Refusal> weakness(String password, String username, Collection<String> names) {
        String normalized = normalized(password);
        Surroundings around = new Surroundings(username.strip(), names);
        return WEAKNESSES.stream()
                .filter(weakness -> weakness.found().test(normalized, around))
                .findFirst()
                .map(weakness -> new Refusal(weakness.key(), weakness.arguments()));
    }

    /** How many characters it counts for. */
    public static int length(String password) {
        return codePoints(normalized(password));
    }

    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean holds(String password, String username) {
        return !username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }
}
