package org.khamrabrong.library.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.library.Template;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;

/** Everything in which two states of a template differ: its indicator, and what it says besides. */
final class TemplateDifferences {

    /** What an indicator is part of that belongs to no agreement. */
    static final AgreementPackage NO_AGREEMENT = AgreementPackage.empty().build();

    private final List<FieldDifference> fields = new ArrayList<>();

    private TemplateDifferences() {}

    /** One entry, or none where they say the same. */
    static List<IndicatorDifference> between(Template before, Template after) {
        Indicator written = after.indicator();
        TemplateDifferences found = new TemplateDifferences();
        found.compare("number", before.indicator().number(), written.number());
        PackageDifferences.between(alone(before.indicator().withNumber(written.number())), alone(written))
                .forEach(difference -> found.fields.addAll(difference.fields()));
        found.compare("paper", paper(before), paper(after));
        found.compare("section", before.source().section(), after.source().section());
        found.compare("position", before.position(), after.position());
        found.compare("halfYear", halfYear(before), halfYear(after));
        found.compare("note", before.source().note(), after.source().note());
        return found.fields.isEmpty()
                ? List.of()
                : List.of(IndicatorDifference.changed(before.indicator(), written, found.fields));
    }

    private static String paper(Template template) {
        return TemplateWords.paper(template.source().paper());
    }

    private static String halfYear(Template template) {
        return template.halfYear() == null ? "" : TemplateWords.halfYear(template.halfYear());
    }

    private void compare(String field, @Nullable Object before, @Nullable Object after) {
        String former = Objects.toString(before, "");
        String latter = Objects.toString(after, "");
        if (!former.equals(latter)) {
            fields.add(new FieldDifference(field, former, latter));
        }
    }

    private static AgreementPackage alone(Indicator indicator) {
        return NO_AGREEMENT.withIndicators(List.of(indicator));
    }
}
