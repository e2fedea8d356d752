package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.khamrabrong.workflow.decision.Row;

/** Two versions of a table side by side: what each answers for the same cases. */
final class VersionDifferences extends Comparison {

    VersionDifferences(Shown one, Shown other) {
        super(
                say("workflow.table.cases"),
                say("workflow.table.version", one.version().number()),
                say("workflow.table.version", other.version().number()));
        Map<String, String> before = byCase(one);
        Map<String, String> after = byCase(other);
        Set<String> cases = new LinkedHashSet<>(before.keySet());
        cases.addAll(after.keySet());
        cases.forEach(each -> line(each, before.getOrDefault(each, ""), after.getOrDefault(each, "")));
    }

    private static Map<String, String> byCase(Shown shown) {
        TableWords words = new TableWords(shown.table());
        return shown.table().rows().stream()
                .collect(Collectors.groupingBy(
                        words::cases,
                        LinkedHashMap::new,
                        Collectors.mapping((Row row) -> words.results(row), Collectors.joining("\n"))));
    }
}
