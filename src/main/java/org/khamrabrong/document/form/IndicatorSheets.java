package org.khamrabrong.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.MeasureWords;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.OptionValues;

/** The third annex: one sheet for each indicator, with everything that is written about it and nothing that is not. */
public final class IndicatorSheets {

    private final AgreementPackage content;
    private final Phrasebook words;
    private final Formats formats;

    public IndicatorSheets(AgreementPackage content, Phrasebook words) {
        this.content = content;
        this.words = words;
        this.formats = words.formats();
    }

    public List<Section> sections() {
        return content.indicators().stream()
                .map(indicator -> Section.portrait(sheet(indicator)))
                .toList();
    }

    private List<Block> sheet(Indicator indicator) {
        Details details = indicator.words();
        List<Block> blocks = new ArrayList<>();
        if (indicator == content.indicators().get(0)) {
            blocks.add(Heading.of(2, words.say("document.agreement.annex.sheets")));
        }
        String title = words.say(
                "language.indicator.title",
                indicator.number(),
                said(indicator.name()).orElse(words.say("document.notStated")));
        blocks.add(Heading.of(2, title));
        blocks.add(terms(indicator, details));
        formula(indicator, details, blocks);
        new MeasureTables(words).add(indicator, blocks);
        past(indicator, blocks);
        if (!details.monthPlan().isEmpty()) {
            blocks.add(Heading.of(3, words.say("language.field.monthPlan")));
            blocks.add(new MonthTable(words).of(details.monthPlan()));
        }
        blocks.add(duties(details));
        blocks.replaceAll(block -> block.table()
                .<Block>map(table -> table.belongingTo(indicator.number(), title))
                .orElse(block));
        return blocks;
    }

    private Facts terms(Indicator indicator, Details details) {
        return new FieldFacts(words)
                .written("dimension", dimension(indicator))
                .written("perspective", details.perspective())
                .written("objective", details.objective())
                .written("unit", indicator.unit())
                .stated("weight", indicator.weight() == null ? null : formats.number(indicator.weight()))
                .written("sheetWeight", differingWeight(indicator))
                .stated("target", indicator.target() == null ? null : formats.number(indicator.target()))
                .written("explanation", details.explanation())
                .written("measure", MeasureWords.withoutSteps(indicator.measure(), words::say, formats))
                .facts();
    }

    private void formula(Indicator indicator, Details details, List<Block> blocks) {
        Optional<Text> above = said(details.formulaNumerator()).map(Text::of);
        Optional<Text> below = said(details.formulaDenominator()).map(Text::of);
        if (above.isPresent() && below.isPresent()) {
            blocks.add(Heading.of(3, words.say("document.sheet.formula")));
            blocks.add(new Fraction(above.get(), below.get(), factor(indicator)));
        } else if (above.isPresent() || below.isPresent()) {
            blocks.add(new FieldFacts(words)
                    .written("formulaNumerator", details.formulaNumerator())
                    .written("formulaDenominator", details.formulaDenominator())
                    .facts());
        }
    }

    private @Nullable String factor(Indicator indicator) {
        return OptionValues.of(indicator.measure())
                .number("factor")
                .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                .map(formats::number)
                .orElse(null);
    }

    private void past(Indicator indicator, List<Block> blocks) {
        if (!indicator.past().isEmpty()) {
            blocks.add(Heading.of(3, words.say("language.field.past")));
            blocks.add(new MeasureTables(words).past(indicator));
        }
    }

    private Facts duties(Details details) {
        return new FieldFacts(words)
                .written("conditions", details.conditions())
                .stated("dataSource", details.dataSource())
                .written("reporting", details.reporting())
                .stated("governor", details.governor())
                .stated("collector", details.collector())
                .written("remarks", details.remarks())
                .facts();
    }

    private @Nullable String dimension(Indicator indicator) {
        return content.dimensions().stream()
                .filter(dimension -> dimension.code().equals(indicator.dimension()))
                .map(Dimension::title)
                .findFirst()
                .orElse(indicator.dimension());
    }

    /** Of a second document beside the summary, where it says another one. */
    private @Nullable String differingWeight(Indicator indicator) {
        return indicator.sheet() == null
                        || indicator.sheet().weight() == null
                        || indicator.sheet().weight().compareTo(indicator.weight()) == 0
                ? null
                : formats.number(indicator.sheet().weight());
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
