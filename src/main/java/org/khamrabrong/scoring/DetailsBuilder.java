package org.khamrabrong.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an indicator's sheet, said one by one. */
public final class DetailsBuilder {

    private @Nullable String perspective;
    private @Nullable String objective;
    private @Nullable String explanation;
    private @Nullable String formulaNumerator;
    private @Nullable String formulaDenominator;
    private List<String> steps = List.of();
    private @Nullable String conditions;
    private @Nullable String dataSource;
    private @Nullable String governor;
    private @Nullable String collector;
    private @Nullable String reporting;
    private @Nullable String remarks;
    private List<PlannedStep> monthPlan = List.of();

    DetailsBuilder() {}

    DetailsBuilder(Details from) {
        perspective = from.perspective();
        objective = from.objective();
        explanation = from.explanation();
        formulaNumerator = from.formulaNumerator();
        formulaDenominator = from.formulaDenominator();
        steps = from.steps();
        conditions = from.conditions();
        dataSource = from.dataSource();
        governor = from.governor();
        collector = from.collector();
        reporting = from.reporting();
        remarks = from.remarks();
        monthPlan = from.monthPlan();
    }

    public DetailsBuilder perspective(@Nullable String given) {
        perspective = given;
        return this;
    }

    public DetailsBuilder objective(@Nullable String given) {
        objective = given;
        return this;
    }

    public DetailsBuilder explanation(@Nullable String given) {
        explanation = given;
        return this;
    }

    public DetailsBuilder formulaNumerator(@Nullable String given) {
        formulaNumerator = given;
        return this;
    }

    public DetailsBuilder formulaDenominator(@Nullable String given) {
        formulaDenominator = given;
        return this;
    }

    public DetailsBuilder steps(List<String> given) {
        steps = given;
        return this;
    }

    public DetailsBuilder conditions(@Nullable String given) {
        conditions = given;
        return this;
    }

    public DetailsBuilder dataSource(@Nullable String given) {
        dataSource = given;
        return this;
    }

    public DetailsBuilder governor(@Nullable String given) {
        governor = given;
        return this;
    }

    public DetailsBuilder collector(@Nullable String given) {
        collector = given;
        return this;
    }

    public DetailsBuilder reporting(@Nullable String given) {
        reporting = given;
        return this;
    }

    public DetailsBuilder remarks(@Nullable String given) {
        remarks = given;
        return this;
    }

    public DetailsBuilder monthPlan(List<PlannedStep> given) {
        monthPlan = given;
        return this;
    }

    public Details build() {
        return new Details(
                perspective,
                objective,
                explanation,
                formulaNumerator,
                formulaDenominator,
                steps,
                conditions,
                dataSource,
                governor,
                collector,
                reporting,
                remarks,
                monthPlan);
    }
}
