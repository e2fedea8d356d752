package org.khamrabrong.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.StepWords;

/** What an indicator is scored by, as tables: its scale, its steps, what a case loses, and what was reached before. */
final class MeasureTables {

    private final Phrasebook words;
    private final Formats formats;

    MeasureTables(Phrasebook words) {
        this.words = words;
        this.formats = words.formats();
    }

    void add(Indicator indicator, List<Block> blocks) {
        Scale scale = indicator.effectiveScale();
        blocks.add(Heading.of(3, words.say("language.field.scale")));
        if (scale == null || scale.points().isEmpty()) {
            blocks.add(Paragraph.of(words.say("document.notStated")));
        } else {
            blocks.add(scale(indicator, scale));
            blocks.add(rules(scale));
        }
        sheetScale(indicator, blocks);
        steps(indicator, blocks);
    }

    /** Past results beside each other, as far as they go into one row. */
    Table past(Indicator indicator) {
        List<PastResult> past = indicator.past();
        return new Table(
                words.say("language.field.past"),
                Collections.nCopies(past.size(), 1),
                List.of(new Row(past.stream()
                        .map(result -> Cell.head(words.say("document.sheet.year", formats.buddhistYear(result.year()))))
                        .toList())),
                List.of(new Row(
                        past.stream().map(result -> centred(result.value())).toList())));
    }

    private Table scale(Indicator indicator, Scale scale) {
        List<String> described = described(indicator);
        return described.isEmpty()
                ? points(words.say("language.field.scale"), scale.ascending())
                : describedScale(scale, described);
    }

    private Table points(String name, List<Point> points) {
        List<Integer> widths = new ArrayList<>(List.of(2));
        widths.addAll(Collections.nCopies(points.size(), 1));
        List<Cell> head = new ArrayList<>(List.of(Cell.head(words.say("document.sheet.score"))));
        List<Cell> values = new ArrayList<>(List.of(Cell.of(words.say("document.sheet.result"))));
        points.forEach(point -> {
            head.add(Cell.head(formats.number(point.score())));
            values.add(centred(point.value()));
        });
        return new Table(name, widths, List.of(new Row(head)), List.of(new Row(values)));
    }

    /** Levels that are described in words stand below each other. */
    private Table describedScale(Scale scale, List<String> texts) {
        List<Point> points = scale.ascending();
        return new Table(
                words.say("language.field.scale"),
                List.of(1, 1, 8),
                List.of(new Row(List.of(
                        Cell.head(words.say("document.sheet.score")),
                        Cell.head(words.say("document.sheet.level")),
                        Cell.head(words.say("document.sheet.described"))))),
                IntStream.range(0, points.size())
                        .mapToObj(i -> new Row(List.of(
                                centred(points.get(i).score()),
                                centred(points.get(i).value()),
                                Cell.of(texts.get(i)))))
                        .toList());
    }

    private Facts rules(Scale scale) {
        return new FieldFacts(words)
                .written(
                        "between", words.say("language.value." + scale.between().word()))
                .written("below", words.say("language.value." + scale.below().word()))
                .facts();
    }

    /** The scale of a second document beside the summary, where it says another one. */
    private void sheetScale(Indicator indicator, List<Block> blocks) {
        if (indicator.sheet() == null || indicator.sheet().points().isEmpty()) {
            return;
        }
        Scale own = indicator.effectiveScale();
        List<Point> other = Scale.of(indicator.sheet().points()).ascending();
        if (own == null || !own.ascending().equals(other)) {
            blocks.add(Heading.of(3, words.say("language.field.sheetScale")));
            blocks.add(points(words.say("language.field.sheetScale"), other));
        }
    }

    private void steps(Indicator indicator, List<Block> blocks) {
        StepTable.of(indicator, words)
                .<Block>map(table -> table)
                .or(() -> list(indicator))
                .ifPresent(steps -> {
                    blocks.add(Heading.of(3, words.say("language.field.steps")));
                    blocks.add(steps);
                });
    }

    /** Of words that describe neither a step of the measure nor a level. */
    private static Optional<Block> list(Indicator indicator) {
        List<String> texts = indicator.words().steps();
        return texts.isEmpty() || !described(indicator).isEmpty()
                ? Optional.empty()
                : Optional.of(new Items(true, texts.stream().map(Text::of).toList()));
    }

    /** The words of each level of its scale; none unless each has some. */
    private static List<String> described(Indicator indicator) {
        return StepWords.levels(indicator).isEmpty()
                ? List.of()
                : indicator.words().steps();
    }

    private Cell centred(BigDecimal number) {
        return Cell.number(formats.number(number), number).aligned(Align.CENTRE);
    }
}
