package org.khamrabrong.library;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Scoring;

/** What a template must be to be put on the shelf: named, keepable, and not at odds with itself. */
final class TemplateCheck {

    /** A template has no weight, and may leave its scale to the office. */
    private static final Set<Code> CONTRADICTIONS = Set.of(Code.SCALE_NOT_MONOTONIC, Code.CASE_WEIGHTS_NOT_100);

    private TemplateCheck() {}

    static void check(Template template) {
        Indicator indicator = template.indicator();
        WrittenText.INDICATOR.needed(indicator.name(), "library.refusal.templateUnnamed");
        WrittenText.INDICATOR_NUMBER.needed(indicator.number(), "library.refusal.templateUnnumbered");
        WrittenText.NAME.needed(template.source().paper(), "library.refusal.templateUnsourced");
        WrittenText.NAME.needed(template.source().section(), "library.refusal.templateUnsourced");
        Stream.concat(
                        Stream.of(
                                indicator.unit(),
                                template.position(),
                                template.source().note()),
                        texts(indicator.words()))
                .filter(Objects::nonNull)
                .forEach(WrittenText.INDICATOR::checked);
        indicator.measure().excess().ifPresent(excess -> {
            throw new Refusal(
                    "library.refusal.templateTooManyLevels",
                    excess.chosen().toPlainString(),
                    excess.most().toPlainString());
        });
        if (contradictsItself(indicator)) {
            throw new Refusal("library.refusal.templateContradicts");
        }
    }

    /** What cannot be read again is never kept: nobody could open the template any more. */
    static void checkReadable(Template template) {
        try {
            TemplateFormat.read(TemplateFormat.write(template));
        } catch (InvalidPackage unreadable) {
            throw new Refusal(
                    "library.refusal.templateUnreadable",
                    unreadable.problems().get(0).path());
        }
    }

    private static boolean contradictsItself(Indicator indicator) {
        AgreementPackage alone = AgreementPackage.empty()
                .indicators(List.of(indicator.withDimension(null)))
                .build();
        return Scoring.score(alone).findings().stream().map(Finding::code).anyMatch(CONTRADICTIONS::contains);
    }

    private static Stream<@Nullable String> texts(Details details) {
        return Stream.concat(
                Stream.of(
                        details.perspective(),
                        details.objective(),
                        details.explanation(),
                        details.formulaNumerator(),
                        details.formulaDenominator(),
                        String.join("\n", details.steps()),
                        details.conditions(),
                        details.dataSource(),
                        details.governor(),
                        details.collector(),
                        details.reporting(),
                        details.remarks()),
                details.monthPlan().stream().map(PlannedStep::text));
    }
}
