package org.khamrabrong.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.PastResult;

/** The real agreement of 2564 with its contradictions, and smaller ones without any, made from its indicators. */
final class DemoContent {

    private static final String AGREEMENT_2564 = "/library/agreement-2564.json";

    /** Number in the agreement of 2564, and the weight in the smaller agreement: 50 outside, 50 inside. */
    private static final Map<String, Integer> SMALLER = new LinkedHashMap<>();

    static {
        SMALLER.put("1.1", 20);
        SMALLER.put("2.1", 15);
        SMALLER.put("2.4", 15);
        SMALLER.put("4.1", 10);
        SMALLER.put("4.2", 15);
        SMALLER.put("6.3", 10);
        SMALLER.put("6.6", 15);
    }

    private DemoContent() {}

    static AgreementPackage agreement2564() {
        try (InputStream file = DemoContent.class.getResourceAsStream(AGREEMENT_2564)) {
            return PackageFormat.read(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static AgreementPackage smaller(Unit unit, FiscalYear year) {
        AgreementPackage real = agreement2564();
        List<Indicator> indicators = SMALLER.entrySet().stream()
                .map(entry -> real.indicator(entry.getKey())
                        .orElseThrow()
                        .withWeight(BigDecimal.valueOf(entry.getValue()))
                        .withPast(past(real, entry.getKey(), year))
                        .withSheet(null))
                .toList();
        return AgreementPackage.empty()
                .unit(unit.name())
                .level(unit.level().name())
                .fiscalYear(year.buddhist())
                .totalWeight(real.totalWeight())
                .dimensions(real.dimensions())
                .penalties(real.penalties())
                .bands(real.bands())
                .plan(real.plan())
                .indicators(indicators)
                .build();
    }

    /** As long before that year as they were before the real agreement's. */
    private static List<PastResult> past(AgreementPackage real, String number, FiscalYear year) {
        int earlier = Objects.requireNonNullElse(real.fiscalYear(), year.buddhist()) - year.buddhist();
        return real.indicator(number).orElseThrow().past().stream()
                .map(result -> new PastResult(result.year() - earlier, result.value()))
                .toList();
    }
}
