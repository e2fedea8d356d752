package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A package, said part by part. */
public final class PackageBuilder {

    private @Nullable String unit;
    private @Nullable String level;
    private @Nullable Integer fiscalYear;
    private BigDecimal totalWeight = AgreementPackage.USUAL_TOTAL_WEIGHT;
    private List<Dimension> dimensions = List.of();
    private Penalties penalties = Penalties.none();
    private List<Band> bands = List.of();
    private Set<LocalDate> holidays = Set.of();
    private @Nullable Plan plan;
    private List<Indicator> indicators = List.of();
    private Map<String, Result> results = Map.of();
    private UsualScale usualScale = UsualScale.LEVELS;

    PackageBuilder() {}

    PackageBuilder(AgreementPackage from) {
        unit = from.unit();
        level = from.level();
        fiscalYear = from.fiscalYear();
        totalWeight = from.totalWeight();
        dimensions = from.dimensions();
        penalties = from.penalties();
        bands = from.bands();
        holidays = from.holidays();
        plan = from.plan();
        indicators = from.indicators();
        results = from.results();
        usualScale = from.usualScale();
    }

    public PackageBuilder unit(@Nullable String given) {
        unit = given;
        return this;
    }

    public PackageBuilder level(@Nullable String given) {
        level = given;
        return this;
    }

    public PackageBuilder fiscalYear(@Nullable Integer given) {
        fiscalYear = given;
        return this;
    }

    public PackageBuilder totalWeight(BigDecimal given) {
        totalWeight = given;
        return this;
    }

    public PackageBuilder dimensions(List<Dimension> given) {
        dimensions = given;
        return this;
    }

    public PackageBuilder penalties(Penalties given) {
        penalties = given;
        return this;
    }

    public PackageBuilder bands(List<Band> given) {
        bands = given;
        return this;
    }

    public PackageBuilder holidays(Set<LocalDate> given) {
        holidays = given;
        return this;
    }

    public PackageBuilder plan(@Nullable Plan given) {
        plan = given;
        return this;
    }

    public PackageBuilder indicators(List<Indicator> given) {
        indicators = given;
        return this;
    }

    public PackageBuilder results(Map<String, Result> given) {
        results = given;
        return this;
    }

    public PackageBuilder usualScale(UsualScale given) {
        usualScale = given;
        return this;
    }

    public AgreementPackage build() {
        return new AgreementPackage(
                unit,
                level,
                fiscalYear,
                totalWeight,
                dimensions,
                penalties,
                bands,
                holidays,
                plan,
                indicators,
                results,
                usualScale);
    }
}
