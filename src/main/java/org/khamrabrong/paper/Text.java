package org.khamrabrong.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in a row; a line feed breaks the line. */
public record Text(List<Run> runs) {

    public static final Text NOTHING = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String text) {
        return new Text(List.of(new Run(text, false, false)));
    }

    public static Text bold(String text) {
        return new Text(List.of(new Run(text, true, false)));
    }

    /** Whose digits stay as they are. */
    public static Text exact(String text) {
        return new Text(List.of(new Run(text, false, true)));
    }

    public Text and(Text more) {
        return new Text(Stream.concat(runs.stream(), more.runs.stream()).toList());
    }

    public String plain(Digits digits) {
        return runs.stream()
                .map(run -> run.exact() ? run.text() : digits.write(run.text()))
                .collect(Collectors.joining());
    }
}
