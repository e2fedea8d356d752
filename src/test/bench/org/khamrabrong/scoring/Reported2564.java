package org.khamrabrong.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real agreement of 2564 with invented results: every indicator reported, one with two reports missed. */
final class Reported2564 {

    private Reported2564() {}

    static AgreementPackage read() {
        AgreementPackage agreement = definition();
        Map<String, Result> results = new LinkedHashMap<>();
        int place = 0;
        for (Indicator indicator : agreement.indicators()) {
            results.put(indicator.number(), Result.of(figures(indicator, place)));
            place++;
        }
        results.computeIfPresent("2.1", (number, result) -> result.withMissedReports(2));
        return agreement.withResults(results);
    }

    /** The indicators again and again under numbers of their own, up to this many. */
    static AgreementPackage repeated(int indicators) {
        AgreementPackage agreement = read();
        List<Indicator> real = agreement.indicators();
        List<Indicator> many = new ArrayList<>(indicators);
        Map<String, Result> results = new LinkedHashMap<>();
        for (int i = 0; i < indicators; i++) {
            Indicator indicator = real.get(i % real.size());
            String number = indicator.number() + "." + (1 + i / real.size());
            many.add(indicator.withNumber(number));
            results.put(number, agreement.results().get(indicator.number()));
        }
        return agreement.withIndicators(many).withResults(results);
    }

    private static Map<String, Object> figures(Indicator indicator, int place) {
        Measure measure = indicator.measure();
        if (measure instanceof RatioMeasure) {
            boolean more = indicator.scale().moreIsBetter();
            return Map.of(
                    "numerator", Integer.toString(more ? 8_762 + 37 * place : 450 + place), "denominator", "9731");
        }
        if (measure instanceof MilestoneMeasure) {
            return Map.of("done", List.of("1", "2", "3", "4", "5").subList(0, 2 + place % 4));
        }
        if (measure instanceof ChangeMeasure) {
            return Map.of("value", "1257300.50", "baseline", "1234567.25");
        }
        return Map.of(measure instanceof RubricMeasure ? "level" : "value", new BigDecimal("4.5"));
    }

    private static AgreementPackage definition() {
        try (InputStream in = Reported2564.class.getResourceAsStream("/library/agreement-2564.json")) {
            return PackageFormat.read(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
