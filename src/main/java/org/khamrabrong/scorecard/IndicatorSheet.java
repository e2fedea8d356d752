package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Blanks;
import org.khamrabrong.kit.Lead;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** Everything that is written about one indicator, to be read: its terms, its scale as a picture, its words. */
public class IndicatorSheet extends SideSheet {

    private final Particulars terms;

    public IndicatorSheet(AgreementPackage agreement, Indicator indicator, List<Finding> findings) {
        super(say("language.indicator.title", indicator.number(), indicator.title()));
        List<Finding> own = findings.stream()
                .filter(finding -> indicator.number().equals(finding.indicator()))
                .toList();
        if (!own.isEmpty()) {
            content(new FindingsPanel(own, finding -> at(FieldOfFinding.of(finding))));
        }
        IndicatorReading reading = new IndicatorReading(indicator, Blanks.NONE);
        terms = reading.terms(new Particulars()
                .field("number", indicator.number())
                .field("dimension", dimension(agreement, indicator)));
        content(terms);
        reading.picture().ifPresent(this::content);
        content(new H3(say("scorecard.indicator.words")), reading.words());
        if (reading.isPlanned()) {
            content(new H3(say("language.field.monthPlan")), reading.monthPlan());
        }
    }

    /** Leads to that field, by its name in the bundles. */
    public IndicatorSheet at(String field) {
        terms.place(field).ifPresent(Lead::to);
        return this;
    }

    private static @Nullable String dimension(AgreementPackage agreement, Indicator indicator) {
        return agreement.dimensions().stream()
                .filter(dimension -> dimension.code().equals(indicator.dimension()))
                .map(Dimension::title)
                .findFirst()
                .orElse(indicator.dimension());
    }
}
