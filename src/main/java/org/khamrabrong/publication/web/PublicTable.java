package org.khamrabrong.publication.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;

/**
 * The indicators by dimension and objective, with their sums, in the reader's words.
 *
 * @param years of which past results are known
 * @param scored whether results, scores and weighted scores stand beside them
 * @param width in columns
 */
record PublicTable(List<String> years, boolean scored, List<Group> groups, Sum total, int width) {

    private static final int FIRST_COLUMNS = 4;
    private static final int SCORE_COLUMNS = 3;

    /** @param head null for indicators without a dimension */
    record Group(Sum head, List<PublicRow> rows) {}

    /** @param wrong whether the weights do not add up to what was said */
    record Sum(@Nullable String name, String weight, boolean wrong) {}

    static PublicTable of(PublishedAgreement published, Reader reader) {
        AgreementPackage content = published.shown().content();
        boolean scored = published.resultPublishedAt() != null;
        List<Integer> years = content.indicators().stream()
                .flatMap(indicator -> indicator.past().stream())
                .map(PastResult::year)
                .distinct()
                .sorted()
                .toList();
        PublicRows rows = new PublicRows(years, scored ? published.shown().scores() : null, reader);
        return new PublicTable(
                years.stream().map(reader.formats()::buddhistYear).toList(),
                scored,
                IndicatorGroups.of(content).entrySet().stream()
                        .map(group -> group(content, group, rows, reader))
                        .toList(),
                sum(reader.say("language.table.total"), content.weightSum(), content.totalWeight(), reader),
                FIRST_COLUMNS + Criteria.LEVELS + years.size() + (scored ? SCORE_COLUMNS : 0));
    }

    private static Group group(
            AgreementPackage content, Map.Entry<String, List<Indicator>> group, PublicRows rows, Reader reader) {
        String code = group.getKey();
        BigDecimal weights = group.getValue().stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Sum head = IndicatorGroups.dimension(content, code)
                .map(dimension -> sum(dimension.name(), weights, dimension.weight(), reader))
                .orElseGet(() -> code.isEmpty()
                        ? null
                        : sum(reader.say("language.table.unknownDimension", code), weights, weights, reader));
        return new Group(head, rows.of(group.getValue()));
    }

    private static Sum sum(@Nullable String name, BigDecimal sum, BigDecimal wanted, Reader reader) {
        Formats formats = reader.formats();
        boolean differs = wanted != null && sum.compareTo(wanted) != 0;
        return new Sum(
                name,
                differs
                        ? reader.say("language.table.sumOf", formats.number(sum), formats.number(wanted))
                        : formats.number(sum),
                differs);
    }

    /** @return the name of the dimension, or its code where it has none */
    static String nameOf(AgreementPackage content, String code) {
        return IndicatorGroups.dimension(content, code).map(Dimension::name).orElse(code);
    }
}
