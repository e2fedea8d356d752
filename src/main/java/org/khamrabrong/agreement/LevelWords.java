package org.khamrabrong.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Speech;

/** A scale of a kept fact ({@code 1: 80, 2: 85}) told by those of its levels alone that the other state has otherwise. */
final class LevelWords {

    private static final String BETWEEN = ", ";
    private static final String VALUE = ": ";

    private LevelWords() {}

    static String of(String scale, String other, Speech speech) {
        List<String> same = List.of(other.split(BETWEEN));
        return Stream.of(scale.split(BETWEEN))
                .filter(level -> level.contains(VALUE) && !same.contains(level))
                .map(level -> level.split(VALUE, 2))
                .map(level -> speech.say("agreement.told.level", level[0], level[1]))
                .collect(Collectors.joining(BETWEEN));
    }
}
