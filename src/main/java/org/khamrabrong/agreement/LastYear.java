package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.NumberText;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.springframework.stereotype.Component;

/** What the unit signed for the year before, as the next year's draft begins with it. */
@Component
class LastYear {

    private final Agreements agreements;
    private final AgreementVersions versions;

    LastYear(Agreements agreements, AgreementVersions versions) {
        this.agreements = agreements;
        this.versions = versions;
    }

    /** Where the draft is empty and the unit signed an agreement for the year before. */
    boolean offersItselfFor(Agreement draft) {
        return draft.stage() == Stage.DRAFTING
                && draft.content().indicators().isEmpty()
                && signed(draft.unit(), draft.fiscalYear().previous()).isPresent();
    }

    /**
     * The draft with last year's indicators, and its plan where the draft has none; empty where nothing was signed.
     *
     * @param year of the draft
     */
    Optional<AgreementPackage> into(AgreementPackage draft, UUID unit, FiscalYear year) {
        return signed(unit, year.previous()).map(last -> begun(draft, last, year.previous()));
    }

    /** The same of many units, read at once; as they were where nothing was signed. */
    Map<UUID, AgreementPackage> into(Map<UUID, AgreementPackage> drafts, FiscalYear year) {
        Map<UUID, AgreementPackage> all = new HashMap<>(drafts);
        versions.latestSigned(drafts.keySet(), year.previous().gregorian())
                .forEach(last -> all.computeIfPresent(
                        last.unit(),
                        (unit, draft) -> begun(draft, PackageFormat.read(last.content()), year.previous())));
        return all;
    }

    private static AgreementPackage begun(AgreementPackage draft, AgreementPackage last, FiscalYear before) {
        ScoreSheet scores = Scoring.score(last);
        AgreementPackage begun = draft.withIndicators(last.indicators().stream()
                .map(indicator -> withItsResult(indicator, scores, before))
                .toList());
        return draft.plan() == null ? begun.withPlan(last.plan()) : begun;
    }

    /** Of everything that came of it the result alone goes along, as a past result. */
    private static Indicator withItsResult(Indicator indicator, ScoreSheet scores, FiscalYear year) {
        BigDecimal result =
                scores.indicator(indicator.number()).map(IndicatorScore::result).orElse(null);
        if (result == null || !isKeepable(result)) {
            return indicator;
        }
        Stream<PastResult> earlier = indicator.past().stream().filter(past -> past.year() != year.buddhist());
        return indicator.withPast(Stream.concat(earlier, Stream.of(new PastResult(year.buddhist(), shortest(result))))
                .toList());
    }

    /** A result may have more digits than a number of an indicator. */
    private static boolean isKeepable(BigDecimal result) {
        return NumberText.parse(NumberText.write(shortest(result))).isPresent();
    }

    /** As a person would write it: 87.62, not 87.6200. */
    private static BigDecimal shortest(BigDecimal result) {
        BigDecimal stripped = result.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** With its results once they are published; without any before. */
    private Optional<AgreementPackage> signed(UUID unit, FiscalYear year) {
        return agreements
                .inForce(unit, year.gregorian())
                .flatMap(last -> latest(last, Set.of(VersionKind.RESULT)).or(() -> latest(last, VersionKind.BINDING)))
                .map(version -> PackageFormat.read(version.content()));
    }

    private Optional<AgreementVersion> latest(Agreement last, Set<VersionKind> kinds) {
        return versions.findFirstByAgreementAndKindInOrderByNumberDesc(last.id().value(), kinds);
    }
}
