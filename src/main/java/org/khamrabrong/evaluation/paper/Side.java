package org.khamrabrong.evaluation.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;

/** One side of an evaluation: its results by number and what comes of them. */
record Side(Map<String, Result> results, ScoreSheet scores) {

    static Side self(EvaluationSheet sheet) {
        return new Side(results(sheet), sheet.self());
    }

    private static Map<String, Result> results(EvaluationSheet sheet) {
        Map<String, Result> results = new LinkedHashMap<>();
        sheet.items()
                .forEach(item -> Optional.ofNullable(item.reported().result())
                        .ifPresent(result -> results.put(item.number(), result)));
        return results;
    }

    /** Null where the reader may not see it yet. */
    static @Nullable Side committee(EvaluationSheet sheet) {
        return sheet.committeeShown() ? new Side(sheet.content().results(), sheet.committee()) : null;
    }

    static List<Side> shown(EvaluationSheet sheet) {
        return Stream.concat(Stream.of(self(sheet)), Stream.ofNullable(committee(sheet)))
                .toList();
    }

    AgreementPackage in(AgreementPackage content) {
        return content.withResults(results);
    }
}
