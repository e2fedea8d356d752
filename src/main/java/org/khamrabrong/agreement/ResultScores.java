package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.stereotype.Component;

/**
 * What came of published agreements, computed once for each content: that never changes, and its hash is its name. Only
 * what is not known yet is read.
 */
@Component
class ResultScores {

    private static final int MOST = 10_000;
    private static final int LOAD = 16;

    /**
     * @param total null where nothing has a score
     * @param band null where there is none
     * @param versions numbers of those with a result, the earliest first: the last is the one that is scored
     */
    record Result(@Nullable BigDecimal total, @Nullable String band, List<Integer> versions) {

        private static Result of(ScoreSheet scores) {
            return new Result(
                    scores.total(),
                    scores.reached() == null ? null : scores.reached().name(),
                    List.of());
        }

        private Result in(List<VersionRow> kept) {
            return new Result(total, band, kept.stream().map(VersionRow::number).toList());
        }
    }

    private final AgreementVersions versions;
    private final Map<String, Result> known = Collections.synchronizedMap(new LinkedHashMap<>(LOAD) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Result> eldest) {
            return size() > MOST;
        }
    });

    ResultScores(AgreementVersions versions) {
        this.versions = versions;
    }

    /** Of their latest versions with results. */
    Map<UUID, Result> of(Collection<UUID> agreements) {
        if (agreements.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<VersionRow>> kept = versions.rows(agreements, VersionKind.RESULT).stream()
                .collect(Collectors.groupingBy(row -> row.agreement().value()));
        Map<UUID, Result> results = new HashMap<>();
        kept.forEach((agreement, rows) ->
                results.put(agreement, known.get(rows.get(rows.size() - 1).sha256())));
        List<UUID> unknown = results.keySet().stream()
                .filter(agreement -> results.get(agreement) == null)
                .toList();
        if (!unknown.isEmpty()) {
            versions.latest(unknown, VersionKind.RESULT)
                    .forEach(version -> results.put(version.row().agreement().value(), compute(version)));
        }
        results.replaceAll((agreement, result) -> result.in(Objects.requireNonNull(kept.get(agreement))));
        return results;
    }

    private Result compute(AgreementVersion version) {
        Result result = Result.of(Scoring.score(PackageFormat.read(version.content())));
        known.put(version.row().sha256(), result);
        return result;
    }
}
