package org.khamrabrong.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.reading.Entry;
import org.khamrabrong.intake.reading.Entry.Said;
import org.khamrabrong.intake.reading.FileContent;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.table.Place;

/** Lays what a file says over a draft: where the file says nothing, the draft keeps what it has. */
final class Overlay {

    private final AgreementPackage present;
    private final FileContent found;

    Overlay(AgreementPackage present, FileContent found) {
        this.present = present;
        this.found = found;
    }

    AgreementPackage result(TakeOverMode way) {
        Map<String, Indicator> read = new LinkedHashMap<>();
        for (Entry entry : found.entries()) {
            read.putIfAbsent(alike(entry.indicator().number()), laid(entry));
        }
        if (way == TakeOverMode.REPLACE) {
            AgreementPackage replaced = present.withIndicators(List.copyOf(read.values()));
            return found.source() == FileContent.Source.TEMPLATE
                            && found.content().plan() != null
                    ? replaced.withPlan(found.content().plan())
                    : replaced;
        }
        List<Indicator> merged = new ArrayList<>();
        for (Indicator indicator : present.indicators()) {
            Indicator changed = read.remove(alike(indicator.number()));
            merged.add(changed == null ? indicator : changed);
        }
        merged.addAll(read.values());
        return present.withIndicators(merged);
    }

    /** The cells that could not be read and in whose stead the draft keeps what it has. */
    Set<Place> kept() {
        return found.entries().stream()
                .filter(entry -> base(entry).isPresent())
                .flatMap(entry -> entry.unread().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Indicator> base(Entry entry) {
        return present.indicators().stream()
                .filter(indicator ->
                        alike(indicator.number()).equals(alike(entry.indicator().number())))
                .findFirst();
    }

    private Indicator laid(Entry entry) {
        return base(entry).map(base -> same(base, over(base, entry))).orElseGet(() -> fresh(entry));
    }

    /** The same object where no field differs, be it spelled another way. */
    private Indicator same(Indicator base, Indicator laid) {
        boolean differs = !PackageDifferences.between(
                        present.withIndicators(List.of(base)), present.withIndicators(List.of(laid)))
                .isEmpty();
        return differs ? laid : base;
    }

    /** A sheet of an indicator that nothing else speaks of is no second document. */
    private Indicator fresh(Entry entry) {
        return found.source() == FileContent.Source.SHEETS ? entry.indicator().withSheet(null) : entry.indicator();
    }

    private Indicator over(Indicator base, Entry entry) {
        Set<Said> said = entry.said();
        Indicator file = entry.indicator();
        boolean second = found.source() == FileContent.Source.SHEETS;
        return Indicator.of(base.number())
                .name(said.contains(Said.NAME) ? file.name() : base.name())
                .dimension(said.contains(Said.DIMENSION) ? file.dimension() : base.dimension())
                .weight(said.contains(Said.WEIGHT) && !second ? file.weight() : base.weight())
                .unit(said.contains(Said.UNIT) ? file.unit() : base.unit())
                .measure(said.contains(Said.MEASURE) ? file.measure() : base.measure())
                .scale(said.contains(Said.SCALE) && !second ? file.scale() : base.scale())
                .target(said.contains(Said.TARGET) ? file.target() : base.target())
                .past(said.contains(Said.PAST) ? file.past() : base.past())
                .sheet(said.contains(Said.SHEET) ? file.sheet() : base.sheet())
                .details(details(base.details(), file.details(), said))
                .build();
    }

    private static @Nullable Details details(@Nullable Details had, @Nullable Details file, Set<Said> said) {
        if (had == null && file == null) {
            return null;
        }
        Details base = had == null ? Details.none() : had;
        Details read = file == null ? Details.none() : file;
        return Details.said()
                .perspective(said.contains(Said.PERSPECTIVE) ? read.perspective() : base.perspective())
                .objective(said.contains(Said.OBJECTIVE) ? read.objective() : base.objective())
                .explanation(said.contains(Said.EXPLANATION) ? read.explanation() : base.explanation())
                .formulaNumerator(said.contains(Said.FORMULA) ? read.formulaNumerator() : base.formulaNumerator())
                .formulaDenominator(said.contains(Said.FORMULA) ? read.formulaDenominator() : base.formulaDenominator())
                .steps(said.contains(Said.STEPS) ? read.steps() : base.steps())
                .conditions(said.contains(Said.CONDITIONS) ? read.conditions() : base.conditions())
                .dataSource(said.contains(Said.DATA_SOURCE) ? read.dataSource() : base.dataSource())
                .governor(said.contains(Said.GOVERNOR) ? read.governor() : base.governor())
                .collector(said.contains(Said.COLLECTOR) ? read.collector() : base.collector())
                .reporting(said.contains(Said.REPORTING) ? read.reporting() : base.reporting())
                .remarks(said.contains(Said.REMARKS) ? read.remarks() : base.remarks())
                .monthPlan(said.contains(Said.MONTH_PLAN) ? read.monthPlan() : base.monthPlan())
                .build();
    }

    static String alike(String number) {
        return ThaiDigits.toArabic(number.strip());
    }
}
