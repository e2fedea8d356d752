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

    public IndicatorSheet(AgreementPackage agreement, Indicator indicator, List<Finding> findings) {
        super(say("kit.indicator.title", indicator.number(), indicator.name()));
        List<Finding> own = findings.stream()
                .filter(finding -> indicator.number().equals(finding.indicator()))
                .toList();
        if (!own.isEmpty()) {
            content(new FindingsPanel(own, number -> {}));
        }
        content(terms(agreement, indicator));
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

    private Particulars terms(AgreementPackage agreement, Indicator indicator) {
        Details details = indicator.details() == null ? Details.none() : indicator.details();
        Particulars terms = new Particulars()
                .line(say("field.dimension"), dimension(agreement, indicator))
                .line(say("field.perspective"), details.perspective())
                .line(say("field.objective"), details.objective())
                .line(say("field.unit"), indicator.unit())
                .line(say("field.weight"), formats.number(indicator.weight()))
                .line(say("field.target"), formats.number(indicator.target()))
                .line(say("field.scale"), scale(indicator.effectiveScale()))
                .line(say("field.measure"), MeasureWords.of(indicator.measure()))
                .line(say("field.past"), past(indicator));
        if (indicator.sheet() != null) {
            terms.line(
                    say("field.sheetWeight"), formats.number(indicator.sheet().weight()));
            terms.line(say("field.sheetScale"), points(indicator.sheet().points()));
        }
        return terms;
    }

    private static Particulars words(Indicator indicator) {
        Details details = indicator.details() == null ? Details.none() : indicator.details();
        return new Particulars()
                .line(say("field.explanation"), details.explanation())
                .line(say("field.formulaNumerator"), details.formulaNumerator())
                .line(say("field.formulaDenominator"), details.formulaDenominator())
                .line(say("field.steps"), steps(indicator, details))
                .line(say("field.conditions"), details.conditions())
                .line(say("field.dataSource"), details.dataSource())
                .line(say("field.governor"), details.governor())
                .line(say("field.collector"), details.collector())
                .line(say("field.reporting"), details.reporting())
                .line(say("field.remarks"), details.remarks());
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
