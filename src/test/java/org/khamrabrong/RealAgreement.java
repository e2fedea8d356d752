package org.khamrabrong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ChangeMeasure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Penalties;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.RubricMeasure;

/** The agreement of fiscal year 2564 as its office wrote it, with everything in it that contradicts itself. */
public final class RealAgreement {

    private RealAgreement() {}

    public static AgreementPackage read() {
        try (InputStream file = RealAgreement.class.getResourceAsStream("/library/agreement-2564.json")) {
            return PackageFormat.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but one are reported: one with reports missed, one in words, one cancelled, one with nothing to measure. */
    public static AgreementPackage reported() {
        AgreementPackage real = read();
        Map<String, Result> results = new LinkedHashMap<>();
        for (Indicator indicator : real.indicators()) {
            results.put(indicator.number(), Result.of(figures(indicator.measure(), results.size())));
        }
        results.computeIfPresent("2.1", (number, result) -> result.withMissedReports(2));
        results.put("2.2", Result.of(Map.of("numerator", "ไม่ทราบ", "denominator", "๑๐๐")));
        results.put("2.3", Result.cancelled());
        results.put("2.4", Result.of(Map.of("numerator", "0", "denominator", "0")));
        results.remove("2.5");
        return new AgreementPackage(
                real.unit(),
                real.level(),
                real.fiscalYear(),
                real.totalWeight(),
                real.dimensions(),
                new Penalties(new BigDecimal("0.2")),
                real.bands(),
                real.holidays(),
                real.plan(),
                real.indicators(),
                results);
    }

    private static Map<String, Object> figures(Measure measure, int place) {
        if (measure instanceof RatioMeasure) {
            return Map.of("numerator", Integer.toString(8762 + 37 * place), "denominator", "๙๗๓๑");
        }
        if (measure instanceof MilestoneMeasure) {
            return Map.of("done", List.of("1", "2", "3", "4", "5").subList(0, 2 + place % 4));
        }
        if (measure instanceof ChangeMeasure) {
            return Map.of("value", "1257300.50", "baseline", "1234567.25");
        }
        return Map.of(measure instanceof RubricMeasure ? "level" : "value", new BigDecimal("4.5"));
    }
}
