package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.ScoreSheet;

/** Puts indicators into rows of the table. */
final class PublicRows {

    private final List<Integer> years;
    private final @Nullable ScoreSheet scores;
    private final Reader reader;
    private final Formats formats;

    /** @param scores null before the result is published */
    PublicRows(List<Integer> years, @Nullable ScoreSheet scores, Reader reader) {
        this.years = years;
        this.scores = scores;
        this.reader = reader;
        this.formats = reader.formats();
    }

    List<PublicRow> of(List<Indicator> indicators) {
        List<PublicRow> rows = new ArrayList<>();
        String objective = null;
        for (Indicator indicator : indicators) {
            String next =
                    indicator.details() == null ? null : indicator.details().objective();
            rows.add(row(next == null || next.equals(objective) ? null : next, indicator));
            objective = next;
        }
        return rows;
    }

    private PublicRow row(@Nullable String objective, Indicator indicator) {
        return new PublicRow(
                objective,
                indicator.number(),
                indicator.name(),
                new PublicRow.Figures(
                        indicator.unit() == null ? Formats.NOTHING : indicator.unit(),
                        formats.number(indicator.weight()),
                        formats.number(indicator.target())),
                levels(Criteria.of(indicator)),
                years.stream().map(year -> past(year, indicator)).toList(),
                scores == null ? null : score(indicator, scores));
    }

    private PublicScore score(Indicator indicator, ScoreSheet scored) {
        return scored.indicator(indicator.number())
                .map(score -> PublicScore.of(indicator, score, reader))
                .orElseGet(() -> PublicScore.none(indicator));
    }

    private PublicRow.Levels levels(Criteria criteria) {
        return criteria.areLevels()
                ? new PublicRow.Levels(
                        IntStream.rangeClosed(1, Criteria.LEVELS)
                                .mapToObj(level -> level(level, criteria))
                                .toList(),
                        null)
                : new PublicRow.Levels(List.of(), Criteria.spelled(criteria.points(), formats));
    }

    private PublicRow.Level level(int level, Criteria criteria) {
        String looks = "k-level"
                + (level == 1 ? " k-level-first" : level == Criteria.LEVELS ? " k-level-last" : "")
                + (criteria.isTarget(level) ? " k-level-target" : "");
        return new PublicRow.Level(Integer.toString(level), formats.number(criteria.value(level)), looks);
    }

    private PublicRow.Past past(int year, Indicator indicator) {
        return new PublicRow.Past(
                formats.buddhistYear(year),
                indicator.past().stream()
                        .filter(result -> result.year() == year)
                        .map(PastResult::value)
                        .map(formats::number)
                        .findFirst()
                        .orElse(Formats.NOTHING));
    }
}
