package org.khamrabrong.scoring;

import java.util.List;

/** Puts a message key and its arguments into words; the module itself speaks no language. */
@FunctionalInterface
public interface Wording {

    String say(String key, List<String> arguments);

    default String say(Line line) {
        return say(line.key(), line.arguments());
    }

    default String say(Finding finding) {
        return say(finding.key(), finding.arguments());
    }
}
