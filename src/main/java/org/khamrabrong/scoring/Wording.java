package org.khamrabrong.scoring;

import java.util.List;

/**
 * Puts a message key and its arguments into words; the module itself speaks no language. An argument that starts with
 * {@link #MESSAGE} names a message of its own, which {@link #say(Line)} and {@link #say(Finding)} say in its place.
 */
@FunctionalInterface
public interface Wording {

    String MESSAGE = "@";

    String say(String key, List<String> arguments);

    default String say(Line line) {
        return say(line.key(), spoken(line.arguments()));
    }

    default String say(Finding finding) {
        return say(finding.key(), spoken(finding.arguments()));
    }

    default String say(Problem problem) {
        return say(problem.key(), problem.arguments());
    }

    private List<String> spoken(List<String> arguments) {
        return arguments.stream()
                .map(argument ->
                        argument.startsWith(MESSAGE) ? say(argument.substring(MESSAGE.length()), List.of()) : argument)
                .toList();
    }
}
