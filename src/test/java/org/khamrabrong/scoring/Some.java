package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small packages for the tests. */
final class Some {

    static final Scale USUAL = Scale.levels("80", "85", "90", "95", "100");

    private Some() {}

    static Indicator indicator(String number, String weight, Measure measure, Scale scale) {
        return new Indicator(
                number,
                "ตัวชี้วัด " + number,
                null,
                new BigDecimal(weight),
                "ร้อยละ",
                measure,
                scale,
                null,
                null,
                null,
                null);
    }

    static Indicator value(String number, String weight) {
        return indicator(number, weight, new ValueMeasure(), Scale.oneToFive());
    }

    static AgreementPackage agreement(Indicator... indicators) {
        AgreementPackage agreement = new AgreementPackage(
                "หน่วยงาน", "DIVISION", 2564, null, null, null, null, null, null, List.of(indicators), null, null);
        return new AgreementPackage(
                agreement.unit(),
                agreement.level(),
                agreement.fiscalYear(),
                agreement.weightSum(),
                null,
                null,
                null,
                null,
                null,
                agreement.indicators(),
                null,
                null);
    }

    static AgreementPackage penalized(AgreementPackage agreement, String missedReport) {
        return new AgreementPackage(
                null,
                null,
                null,
                agreement.totalWeight(),
                null,
                new Penalties(new BigDecimal(missedReport)),
                null,
                null,
                null,
                agreement.indicators(),
                agreement.results(),
                null);
    }

    static Result value(Object value) {
        return Result.of(Map.of("value", value));
    }

    /** One indicator on its own, with this result. */
    static ScoreSheet score(Measure measure, Scale scale, Result result) {
        return Scoring.score(agreement(indicator("1", "1", measure, scale)).withResults(Map.of("1", result)));
    }

    static IndicatorScore only(ScoreSheet sheet) {
        return sheet.indicators().get(0);
    }

    static IndicatorScore measured(Measure measure, Map<String, Object> figures) {
        return only(score(measure, USUAL, Result.of(figures)));
    }

    /** A scale 1 to 5 as the papers print it: a level marked “-” is not defined. */
    static Scale printed(String levels) {
        String[] values = levels.split(",");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i].strip();
            if (!value.equals("-")) {
                points.add(Point.of(Integer.toString(i + 1), value));
            }
        }
        return Scale.of(points);
    }

    static List<Code> codes(ScoreSheet sheet) {
        return sheet.findings().stream().map(Finding::code).toList();
    }
}
