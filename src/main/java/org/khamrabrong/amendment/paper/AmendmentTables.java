package org.khamrabrong.amendment.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.language.CodedFields;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;

/** What an amendment changes, old and new side by side: the weights, then every field of every indicator. */
final class AmendmentTables {

    private static final List<Integer> OF_WEIGHTS = List.of(106, 30, 30);
    private static final List<Integer> OF_FIELDS = List.of(36, 65, 65);

    private final AgreementPackage before;
    private final AgreementPackage after;
    private final Says says;

    AmendmentTables(AgreementPackage before, AgreementPackage after, Says says) {
        this.before = before;
        this.after = after;
        this.says = says;
    }

    Table weights() {
        List<Row> lines = new ArrayList<>(Stream.concat(before.indicators().stream(), after.indicators().stream())
                .map(Indicator::number)
                .distinct()
                .map(this::weight)
                .toList());
        lines.add(new Row(List.of(
                Cell.head(says.say("amendment.weights.sum")), number(before.weightSum()), number(after.weightSum()))));
        return table("amendment.weights", "amendment.indicator", OF_WEIGHTS, lines);
    }

    private Row weight(String number) {
        Optional<Indicator> was = before.indicator(number);
        Optional<Indicator> becomes = after.indicator(number);
        String title = becomes.or(() -> was).map(Indicator::title).orElse("");
        return new Row(List.of(
                Cell.of(says.say("language.indicator.title", number, title)),
                was.map(indicator -> number(indicator.weight())).orElseGet(Cell::empty),
                becomes.map(indicator -> number(indicator.weight())).orElseGet(Cell::empty)));
    }

    List<Block> changes() {
        List<Block> blocks = new ArrayList<>();
        PackageDifferences.between(before, after).forEach(difference -> {
            blocks.add(Heading.of(4, says.say("language.indicator.title", difference.number(), difference.title())));
            blocks.add(
                    switch (difference.kind()) {
                        case ADDED -> Paragraph.of(says.say("amendment.change.ADDED"));
                        case REMOVED -> Paragraph.of(says.say("amendment.change.REMOVED"));
                        case CHANGED -> fields(difference);
                    });
        });
        return blocks;
    }

    private Table fields(IndicatorDifference difference) {
        return table(
                "amendment.differences",
                "amendment.paper.field",
                OF_FIELDS,
                difference.fields().stream().map(this::field).toList());
    }

    private Row field(FieldDifference field) {
        return new Row(List.of(
                Cell.of(says.say("language.field." + field.field())),
                Cell.of(words(field.field(), field.before())),
                Cell.of(words(field.field(), field.after()))));
    }

    /** Codes are translated, everything else stands as it is. */
    private String words(String field, String value) {
        if (value.isEmpty()) {
            return Says.NOTHING;
        }
        String prefix = CodedFields.prefix(field);
        return prefix == null ? value : says.say(prefix + value);
    }

    private Table table(String name, String first, List<Integer> widths, List<Row> lines) {
        Row heads = new Row(List.of(
                Cell.head(says.say(first)),
                Cell.head(says.say("amendment.before")),
                Cell.head(says.say("amendment.after"))));
        return new Table(says.say(name), widths, List.of(heads), lines);
    }

    private Cell number(BigDecimal number) {
        return Cell.number(says.number(number), number);
    }
}
