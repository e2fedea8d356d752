package org.khamrabrong.scoring.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Penalties;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.Problem;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.UsualScale;

/** Documents to packages, indicators and results; or everything that is wrong with them. */
public final class PackageReader {

    private final Problems problems = new Problems();

    private PackageReader() {}

    public static AgreementPackage readPackage(byte[] utf8) {
        PackageReader reader = new PackageReader();
        return reader.read(JsonReader.read(utf8, reader.problems), reader::agreement);
    }

    public static AgreementPackage readPackage(String json) {
        PackageReader reader = new PackageReader();
        return reader.read(JsonReader.read(json, reader.problems), reader::agreement);
    }

    public static Indicator readIndicator(String json) {
        PackageReader reader = new PackageReader();
        return reader.read(JsonReader.read(json, reader.problems), IndicatorFields::read);
    }

    public static Result readResult(String json) {
        PackageReader reader = new PackageReader();
        Result result = ResultFields.read(JsonReader.read(json, reader.problems));
        reader.refuseIfWrong();
        return result;
    }

    private <T> T read(@Nullable Object root, Function<Fields, T> reader) {
        Optional<T> read = Fields.of(() -> JsonPath.ROOT, root, problems).map(reader);
        refuseIfWrong();
        return read.orElseThrow();
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw problems.refusal();
        }
    }

    private AgreementPackage agreement(Fields root) {
        String format = root.requiredText("format");
        if (!format.isEmpty() && !PackageWriter.FORMAT.equals(format)) {
            root.problem("format", "problem.unknownFormat", Fields.shown(format), PackageWriter.FORMAT);
        }
        AgreementPackage agreement = AgreementPackage.empty()
                .unit(root.text("unit"))
                .level(root.text("level"))
                .fiscalYear(root.wholeNumber("fiscalYear"))
                .totalWeight(root.numberOr("totalWeight", AgreementPackage.USUAL_TOTAL_WEIGHT))
                .dimensions(root.objects("dimensions", Bounds.MOST_DIMENSIONS, PackageReader::dimension))
                .penalties(root.object("penalties")
                        .map(penalties -> new Penalties(penalties.number("missedReport")))
                        .orElseGet(Penalties::none))
                .bands(root.objects("bands", Bounds.MOST_BANDS, PackageReader::band))
                .holidays(holidays(root))
                .plan(root.object("plan").map(PackageReader::plan).orElse(null))
                .indicators(root.requiredObjects("indicators", Bounds.MOST_INDICATORS, IndicatorFields::read))
                .results(results(root))
                .usualScale(root.optionOrFirst("usualScale", UsualScale.values(), UsualScale::word))
                .build();
        if (problems.isEmpty()) {
            boundPoints(agreement.indicators());
            SharedResults.bound(
                    agreement,
                    (number, times) -> problems.add(Problem.of(
                            JsonPath.field(root.path("results"), number), "problem.shared", Long.toString(times))));
        }
        return agreement;
    }

    private void boundPoints(List<Indicator> indicators) {
        int points = 0;
        for (int i = 0; i < indicators.size(); i++) {
            Scale scale = indicators.get(i).scale();
            points += scale == null ? 0 : scale.points().size();
            if (points > Bounds.MOST_POINTS_IN_ALL) {
                problems.add(Problem.of(
                        JsonPath.item("$.indicators", i) + ".scale.points",
                        "problem.tooManyPoints",
                        Integer.toString(Bounds.MOST_POINTS_IN_ALL)));
                return;
            }
        }
    }

    private static Dimension dimension(Fields dimension) {
        return new Dimension(
                dimension.requiredText("code"),
                dimension.text("name"),
                dimension.requiredNumber("weight"),
                dimension.texts("perspectives", Bounds.MOST_TEXTS));
    }

    private static Band band(Fields band) {
        return new Band(band.requiredNumber("from"), band.requiredText("name"));
    }

    private static Plan plan(Fields plan) {
        return new Plan(
                plan.text("vision"),
                plan.texts("missions", Bounds.MOST_TEXTS),
                plan.texts("issues", Bounds.MOST_TEXTS),
                plan.texts("goals", Bounds.MOST_TEXTS),
                plan.texts("strategies", Bounds.MOST_TEXTS));
    }

    private Set<LocalDate> holidays(Fields root) {
        Set<LocalDate> days = new LinkedHashSet<>();
        root.eachText("holidays", Bounds.MOST_HOLIDAYS, (at, text) -> {
            try {
                days.add(LocalDate.parse(ThaiDigits.toArabic(text.strip())));
            } catch (DateTimeException e) {
                problems.add(Problem.of(at.get(), "problem.notDay", Fields.shown(text)));
            }
        });
        return days;
    }

    private static Map<String, Result> results(Fields root) {
        Map<String, Result> results = new LinkedHashMap<>();
        if (root.raw("results") instanceof Map<?, ?> map) {
            map.forEach((number, result) -> {
                if (result != null) {
                    results.put(String.valueOf(number), ResultFields.read(result));
                }
            });
        } else if (root.has("results")) {
            root.problem("results", "problem.notObject");
        }
        return results;
    }
}
