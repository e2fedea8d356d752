package org.khamrabrong.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.IndicatorTable.Column;
import org.khamrabrong.document.IndicatorTable.Group;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Indicator;

/** Columns that the tables of indicators have in common. */
final class IndicatorColumns {

    private final Phrasebook words;
    private final Formats formats;

    public IndicatorColumns(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    Column unit() {
        return Column.of(
                words.say("language.table.unit"),
                9,
                indicator -> Cell.of(
                                indicator.unit() == null || indicator.unit().isBlank()
                                        ? Formats.NOTHING
                                        : indicator.unit())
                        .aligned(Align.CENTRE));
    }

    /** The weights; in the lines of sums their sum, and what it should be where it is another. */
    Column weight() {
        return Column.of(
                words.say("document.table.weight"), 10, indicator -> number(indicator.weight()), this::weightSum);
    }

    Column target() {
        return Column.of(words.say("language.table.target"), 9, indicator -> number(indicator.target()));
    }

    /** Levels 1 to 5; points of another scale across, each after its score. */
    Column criteria() {
        return new Column(
                words.say("language.table.criteria"),
                IntStream.rangeClosed(1, Criteria.LEVELS)
                        .mapToObj(Integer::toString)
                        .toList(),
                7,
                indicator -> criteria(Criteria.of(indicator)),
                group -> List.of(Cell.empty().spanning(Criteria.LEVELS, 1)));
    }

    /** @param years of the Buddhist era */
    Column past(List<Integer> years) {
        return new Column(
                words.say("language.table.past"),
                years.stream().map(formats::buddhistYear).toList(),
                8,
                indicator -> years.stream().map(year -> past(indicator, year)).toList(),
                group -> List.of(Cell.empty().spanning(years.size(), 1)));
    }

    List<Cell> criteria(Criteria criteria) {
        if (!criteria.areLevels()) {
            String text = Criteria.spelled(criteria.points(), formats);
            return List.of(Cell.of(text).aligned(Align.CENTRE).spanning(Criteria.LEVELS, 1));
        }
        return IntStream.rangeClosed(1, Criteria.LEVELS)
                .mapToObj(level -> number(criteria.value(level)).aligned(Align.CENTRE))
                .toList();
    }

    Cell number(@Nullable BigDecimal number) {
        return Cell.number(formats.number(number), number);
    }

    private Cell past(Indicator indicator, int year) {
        return indicator.past().stream()
                .filter(result -> result.year() == year)
                .findFirst()
                .map(result -> number(result.value()))
                .orElse(Cell.empty());
    }

    private Cell weightSum(Group group) {
        BigDecimal sum = group.weightSum();
        boolean differs = group.wanted() != null && sum.compareTo(group.wanted()) != 0;
        String said = differs
                ? words.say("language.table.sumOf", formats.number(sum), formats.number(group.wanted()))
                : formats.number(sum);
        return new Cell(Text.bold(said), sum, Align.RIGHT, Cell.Shade.NONE, 1, 1);
    }
}
