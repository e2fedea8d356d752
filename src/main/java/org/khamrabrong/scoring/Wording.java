package org.khamrabrong.scoring;

import java.time.Year;
import java.util.List;
import org.khamrabrong.kernel.MessageKey;

/**
 * Puts a message key and its arguments into words; the module itself speaks no language. A {@link MessageKey} among the
 * arguments is said in its place by {@link #say(Line)} and {@link #say(Finding)}.
 */
@FunctionalInterface
public interface Wording {

    String say(String key, List<String> arguments);

    /** In the reader's era. */
    default String year(Year year) {
        return year.toString();
    }

    default String say(Line line) {
        return say(line.key(), spoken(line.arguments()));
    }

    default String say(Finding finding) {
        return say(finding.key(), spoken(finding.arguments()));
    }

    default String say(Problem problem) {
        return say(problem.key(), problem.arguments());
    }

    private List<String> spoken(List<Object> arguments) {
        return arguments.stream().map(this::spoken).toList();
    }

    private String spoken(Object argument) {
        if (argument instanceof Year year) {
            return year(year);
        }
        return argument instanceof MessageKey message ? say(message.key(), List.of()) : argument.toString();
    }
}
