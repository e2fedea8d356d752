package org.khamrabrong.kit;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** Everything that is written about one indicator, to be read: its terms, its scale as a picture, its words. */
public class IndicatorSheet extends SideSheet {

    private final Formats formats = Formats.current();
    private final Particulars terms;

    public IndicatorSheet(AgreementPackage agreement, Indicator indicator, List<Finding> findings) {
        super(say("kit.indicator.title", indicator.number(), indicator.name()));
        List<Finding> own = findings.stream()
                .filter(finding -> indicator.number().equals(finding.indicator()))
                .toList();
        if (!own.isEmpty()) {
            content(new FindingsPanel(own, finding -> at(FieldOfFinding.of(finding))));
        }
        terms = terms(agreement, indicator);
        content(terms);
        if (indicator.effectiveScale() != null && indicator.effectiveScale().isUsable()) {
            content(new ScorePicture(indicator, null, null));
        }
        content(new H3(say("kit.indicator.words")), words(indicator));
        if (indicator.details() != null && !indicator.details().monthPlan().isEmpty()) {
            content(
                    new H3(say("field.monthPlan")),
                    new MonthPlan(indicator.details().monthPlan()));
        }
    }

    /** Leads to that field, by its name in the bundles. */
    public IndicatorSheet at(String field) {
        terms.place(field).ifPresent(Lead::to);
        return this;
    }

    private Particulars terms(AgreementPackage agreement, Indicator indicator) {
        Details details = indicator.details() == null ? Details.none() : indicator.details();
        Particulars fields = new Particulars()
                .field("number", indicator.number())
                .field("dimension", dimension(agreement, indicator))
                .field("perspective", details.perspective())
                .field("objective", details.objective())
                .field("unit", indicator.unit())
                .field("weight", formats.number(indicator.weight()))
                .field("target", formats.number(indicator.target()))
                .field("scale", scale(indicator.effectiveScale()))
                .field("measure", MeasureWords.of(indicator.measure()))
                .field("past", past(indicator));
        if (indicator.sheet() != null) {
            fields.field("sheetWeight", formats.number(indicator.sheet().weight()));
            fields.field("sheetScale", points(indicator.sheet().points()));
        }
        return fields;
    }

    private static Particulars words(Indicator indicator) {
        Details details = indicator.details() == null ? Details.none() : indicator.details();
        return new Particulars()
                .field("explanation", details.explanation())
                .field("formulaNumerator", details.formulaNumerator())
                .field("formulaDenominator", details.formulaDenominator())
                .field("steps", steps(indicator, details))
                .field("conditions", details.conditions())
                .field("dataSource", details.dataSource())
                .field("governor", details.governor())
                .field("collector", details.collector())
                .field("reporting", details.reporting())
                .field("remarks", details.remarks());
    }

    /** The words of the steps; of a milestone each with its item. */
    private static String steps(Indicator indicator, Details details) {
        return indicator.measure() instanceof MilestoneMeasure milestone
                        && !details.steps().isEmpty()
                ? milestoneSteps(indicator, details, milestone)
                : String.join("\n", details.steps());
    }

    private static String milestoneSteps(Indicator indicator, Details details, MilestoneMeasure milestone) {
        Map<String, String> items = StepWords.items(indicator, milestone);
        return items.size() == details.steps().size()
                ? String.join("\n", items.values())
                : String.join("\n", details.steps());
    }

    private static String dimension(AgreementPackage agreement, Indicator indicator) {
        return agreement.dimensions().stream()
                .filter(dimension -> dimension.code().equals(indicator.dimension()))
                .map(Dimension::name)
                .findFirst()
                .orElse(indicator.dimension());
    }

    private String scale(Scale scale) {
        return scale == null
                ? null
                : points(scale.ascending()) + "\n"
                        + say(
                                "kit.indicator.between",
                                say("value." + scale.between().word())) + "\n"
                        + say(
                                "kit.indicator.below",
                                say("value." + scale.below().word()));
    }

    private String points(List<Point> points) {
        return points.stream()
                .map(point -> say("kit.indicator.level", number(point.score()), number(point.value())))
                .collect(Collectors.joining(" · "));
    }

    private String past(Indicator indicator) {
        return indicator.past().stream()
                .map(past -> say("kit.indicator.year", formats.buddhistYear(past.year()), number(past.value())))
                .collect(Collectors.joining(" · "));
    }

    private String number(BigDecimal number) {
        return formats.number(number);
    }
}
