package org.khamrabrong.organization.password;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether a password is one of the first that somebody would try; all texts are compared as the keys that type them. */
final class Guessing {

    /** What the application is called. */
    private static final List<String> OURS = Lists.lines("names.txt");

    /** Shorter names, and what is left between names, say nothing. */
    private static final int TELLING = 3;

    private Guessing() {}

    /** A common one or a walk over the keyboard, as it is, repeated, or with nothing but figures and signs around it. */
    static boolean isTriedFirst(String password) {
        String keys = Keyboard.keys(password);
        return Stream.of(keys, core(keys))
                .map(Guessing::repeated)
                .anyMatch(each -> each.length() <= TELLING || CommonPasswords.hold(each) || Keyboard.isWalk(each));
    }

    /** Of those names, or of the application's own, with hardly a letter besides. */
    static boolean isMadeOf(String password, Collection<String> names) {
        String keys = Keyboard.keys(password);
        String left = keys;
        List<String> known = Stream.concat(names.stream(), OURS.stream())
                .map(Keyboard::keys)
                .filter(name -> name.length() >= TELLING)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : known) {
            left = left.replace(name, "");
        }
        return !left.equals(keys) && left.chars().filter(Character::isLetter).count() < TELLING;
    }

    /** Without the figures and signs before its first letter and after its last; all of it where it has no letter. */
    private static String core(String keys) {
        String core = keys.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return core.isEmpty() ? keys : core;
    }

    /** The shortest text of which it is nothing but repetitions, be the last one cut off; itself where it is none. */
    private static String repeated(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.startsWith(text.substring(length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }
}
