package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Whole packages by chance, with every measure and rule, sound ones and hostile ones, so that each branch is walked. */
public final class Invented {

    private static final LocalDate START = LocalDate.parse("2020-12-25");

    private final Random random;
    /** How often, of a hundred, something is out of order. */
    private final int hostility;

    public Invented(Random random, int hostility) {
        this.random = random;
        this.hostility = hostility;
    }

    public AgreementPackage agreement() {
        List<Dimension> dimensions = new ArrayList<>();
        if (chance(60)) {
            dimensions.add(new Dimension("ก", "ภายนอก", weight()));
            dimensions.add(new Dimension("ข", null, weight()));
        }
        List<Indicator> indicators = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String number = odd() ? "1" : (i + 1) + ".1";
            indicators.add(indicator(number, dimensions));
        }
        Map<String, Result> results = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (chance(85)) {
                results.put(chance(80) ? indicator.number() : thai(indicator.number()), result(indicator.measure()));
            }
            if (odd()) {
                results.put(pick(" ", "") + thai(indicator.number()) + pick(" ", ""), result(indicator.measure()));
            }
        }
        results.putIfAbsent("nobody's", Result.of(Map.of("value", "1")));
        return settled(new AgreementPackage(
                null,
                "DIVISION",
                2564,
                chance(50) ? null : weight(),
                dimensions,
                chance(30) ? null : new Penalties(chance(20) ? decimal() : oneOf("0.2", "0.5", "0", "0.33333")),
                bands(),
                holidays(),
                null,
                indicators,
                results,
                null));
    }

    /** Some agreements are without a fault in their sums. */
    private AgreementPackage settled(AgreementPackage agreement) {
        if (!chance(30)) {
            return agreement;
        }
        List<Dimension> sums = agreement.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.code(),
                        dimension.name(),
                        agreement.indicators().stream()
                                .filter(indicator -> dimension.code().equals(indicator.dimension()))
                                .map(Indicator::weight)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
        return new AgreementPackage(
                agreement.unit(),
                agreement.level(),
                agreement.fiscalYear(),
                agreement.weightSum(),
                sums,
                agreement.penalties(),
                agreement.bands(),
                agreement.holidays(),
                agreement.plan(),
                agreement.indicators(),
                agreement.results(),
                null);
    }

    private Indicator indicator(String number, List<Dimension> dimensions) {
        Measure measure = measure();
        Scale scale = measure.scoresItself() && chance(50) || odd() ? null : scale();
        String dimension =
                dimensions.isEmpty() ? null : dimensions.get(random.nextInt(2)).code();
        BigDecimal weight = weight();
        List<PastResult> past = new ArrayList<>();
        if (chance(60)) {
            past.add(new PastResult(2562, near(scale)));
            past.add(new PastResult(2563, near(scale)));
            Collections.shuffle(past, random);
        }
        return new Indicator(
                number,
                "ตัวชี้วัด",
                odd() ? "ค" : odd() ? null : dimension,
                weight,
                null,
                measure,
                scale,
                chance(60) ? near(scale) : null,
                past,
                sheet(weight, scale),
                null);
    }

    private Sheet sheet(BigDecimal weight, Scale scale) {
        if (chance(40)) {
            return null;
        }
        List<Point> points = new ArrayList<>(scale == null ? Scale.oneToFive().points() : scale.points());
        if (chance(20) && !points.isEmpty()) {
            points.set(0, new Point(points.get(0).score(), decimal()));
        }
        if (chance(20) && !points.isEmpty()) {
            points.set(0, new Point(decimal(), points.get(0).value()));
        }
        return new Sheet(
                chance(30) ? decimal() : chance(30) ? null : weight.setScale(weight.scale() + 1),
                chance(20) ? null : chance(20) ? points.subList(0, points.size() / 2) : points);
    }

    private Measure measure() {
        switch (random.nextInt(12)) {
            case 0:
                return new ValueMeasure();
            case 1:
            case 2:
                return new RatioMeasure(chance(50) ? null : decimal(), ZeroDenominator.values()[random.nextInt(2)]);
            case 3:
                return new MeanMeasure();
            case 4:
                return new SurveyMeasure(chance(70) ? null : oneOf("4", "10", "2.5", "0.3", "1e9"));
            case 5:
                return new ChangeMeasure();
            case 6:
                return new DifferenceMeasure();
            case 7:
                return new WorkingDaysMeasure(random.nextBoolean());
            case 8:
                return milestone();
            case 9:
                return cases();
            case 10:
                return new AchievedMeasure(chance(50) ? null : decimal());
            default:
                return new RubricMeasure();
        }
    }

    private Measure milestone() {
        List<MilestoneStep> steps = new ArrayList<>();
        for (int step = 1; step <= 5; step++) {
            if (chance(80)) {
                List<String> items = new ArrayList<>();
                for (int item = 1; item <= random.nextInt(4); item++) {
                    items.add(chance(90) ? step + "." + item : thai(step + "." + item));
                }
                steps.add(new MilestoneStep(
                        BigDecimal.valueOf(step), items, chance(40) ? oneOf("0.25", "0.1", "0", "3") : null));
            }
        }
        if (odd()) {
            Collections.shuffle(steps, random);
        }
        return new MilestoneMeasure(steps);
    }

    private Measure cases() {
        if (odd()) {
            return new CasesMeasure(List.of(new CaseStep("1", decimal(), decimal(), decimal())));
        }
        return new CasesMeasure(List.of(
                new CaseStep("1", new BigDecimal("60"), new BigDecimal("5"), null),
                new CaseStep("๒", new BigDecimal("30"), new BigDecimal("7.5"), new BigDecimal("10")),
                new CaseStep("สาม", new BigDecimal("10"), null, new BigDecimal("0.3"))));
    }

    private Scale scale() {
        boolean rising = random.nextBoolean();
        List<Point> points = new ArrayList<>();
        BigDecimal value = chance(50) ? oneOf("80", "0", "-10", "3", "0.001", "-2.5") : decimal();
        BigDecimal score = chance(80) ? BigDecimal.ONE : oneOf("50", "0", "-1", "0.5", "2.71828");
        int count = odd() ? random.nextInt(2) : 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            points.add(new Point(score, value));
            BigDecimal step = chance(15)
                    ? BigDecimal.ZERO
                    : chance(80) ? oneOf("5", "1", "0.7", "25") : decimal().abs();
            value = rising ? value.add(step) : value.subtract(step);
            score = score.add(chance(70) ? BigDecimal.ONE : oneOf("25", "2", "0.0001", "0.333"));
            rising = odd() != rising;
        }
        if (odd()) {
            Collections.shuffle(points, random);
        }
        return new Scale(points, Interpolation.values()[random.nextInt(2)], Below.values()[random.nextInt(3)]);
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        if (chance(70)) {
            bands.add(new Band(oneOf("1", "2"), "ดี"));
            bands.add(new Band(oneOf("3", "4", "4.5"), "ดีมาก"));
            bands.add(new Band(oneOf("0", "-1", "0.5"), "พอใช้"));
            Collections.shuffle(bands, random);
        }
        return bands;
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> holidays = new LinkedHashSet<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            holidays.add(START.plusDays(random.nextInt(40)));
        }
        return holidays;
    }

    private Result result(Measure measure) {
        if (chance(8)) {
            return new Result(pick(Result.CANCELLED, Result.NOT_APPLICABLE), 0, Map.of());
        }
        if (odd() && chance(10)) {
            return Result.of(Map.of("$", pick("5", "[]", "มาก")));
        }
        Map<String, Object> figures = new HashMap<>(figures(measure));
        if (odd() && !figures.isEmpty()) {
            List<String> names = new ArrayList<>(figures.keySet());
            Collections.sort(names);
            figures.put(names.get(random.nextInt(names.size())), junk());
        }
        if (odd() && chance(30)) {
            figures.put(pick("status", "missedReports"), junk());
        }
        String status = odd() && chance(30) ? pick("", "done", "Cancelled") : null;
        return new Result(status, odd() && chance(30) ? -1 : chance(60) ? 0 : random.nextInt(9), figures);
    }

    private Map<String, Object> figures(Measure measure) {
        switch (measure.type()) {
            case "value":
                return Map.of("value", number());
            case "rubric":
                return Map.of("level", chance(60) ? pick("1", "๓", "4.5", "5", "0", "6") : number());
            case "ratio":
                return Map.of("numerator", number(), "denominator", chance(15) ? pick("0", "0.00", "-0e3") : number());
            case "mean":
                return Map.of("observations", list(this::number));
            case "survey":
                return Map.of("responses", responses());
            case "change":
                return Map.of("value", number(), "baseline", chance(5) ? "๐" : number());
            case "difference":
                return Map.of("value", number(), "reference", number());
            case "workingDays":
                return Map.of("cases", list(this::period));
            case "milestone":
                return walked((MilestoneMeasure) measure);
            case "cases":
                return Map.of("cases", list(() -> oneCase((CasesMeasure) measure)));
            default:
                return Map.of(
                        "scores",
                        list(() -> chance(60)
                                ? pick("3", "2.9999", "5", "๓.๐")
                                : chance(50) ? plain(((AchievedMeasure) measure).atLeast()) : number()));
        }
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new HashMap<>();
        for (String level : List.of("5", "๔", "3", "2", "1", "0.5")) {
            if (chance(50)) {
                responses.put(
                        level, chance(90) ? Integer.toString(random.nextInt(4)) : pick("1e3", "๑๒", "2.0", "1.5"));
            }
        }
        if (odd()) {
            responses.put(pick("6", "-1", "ดี", "1e15"), "1");
        }
        return responses;
    }

    private Map<String, Object> period() {
        LocalDate from = START.plusDays(random.nextInt(30));
        LocalDate to = from.plusDays(odd() ? random.nextInt(400) - 200 : random.nextInt(12));
        return Map.of("from", chance(90) ? from.toString() : thai(from.toString()), "to", to.toString());
    }

    private Map<String, Object> walked(MilestoneMeasure measure) {
        int likely = pick(30, 80, 97);
        List<String> done = new ArrayList<>(List.of("9.9"));
        measure.steps()
                .forEach(step -> step.items().forEach(item -> {
                    if (chance(likely)) {
                        done.add(chance(90) ? item : thai(item) + " ");
                    }
                }));
        Collections.shuffle(done, random);
        Map<String, Object> walked = new HashMap<>(Map.of("done", done));
        if (chance(40)) {
            walked.put("deductions", list(() -> Map.of("amount", chance(80) ? pick("0.5", "๑", "4") : number())));
        }
        return walked;
    }

    private Map<String, Object> oneCase(CasesMeasure measure) {
        Map<String, Object> oneCase = new HashMap<>();
        for (CaseStep step : measure.steps()) {
            Map<String, Object> figures = new HashMap<>();
            if (chance(50)) {
                figures.put("lateDays", chance(90) ? Integer.toString(random.nextInt(15)) : number());
            }
            if (chance(50)) {
                figures.put("defects", chance(90) ? Integer.toString(random.nextInt(5)) : number());
            }
            if (chance(80)) {
                oneCase.put(chance(80) ? step.id() : thai(step.id()), figures);
            }
        }
        return oneCase;
    }

    private Object junk() {
        return pick(
                "มาก",
                "",
                " ",
                "1,000",
                "1e16",
                "9".repeat(31),
                true,
                List.of(),
                List.of("x"),
                List.of(List.of()),
                Map.of(),
                Map.of("x", "y"),
                List.of(Map.of("from", "2021-02-30", "to", "2021-03-01")),
                List.of(Map.of("amount", "-1")),
                "-1");
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        int count = odd() ? 0 : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private BigDecimal weight() {
        return odd()
                ? chance(50) ? oneOf("0", "-5", "0.0000000001") : decimal()
                : oneOf("5", "10", "2.5", "20", "33.3");
    }

    private BigDecimal near(Scale scale) {
        if (scale == null || scale.points().isEmpty() || chance(20)) {
            return decimal();
        }
        BigDecimal value =
                scale.points().get(random.nextInt(scale.points().size())).value();
        return chance(40) ? value : value.add(oneOf("0.5", "-0.5", "1", "-1", "0.00001"));
    }

    /** A number as it may be reported. */
    String number() {
        String text = chance(10) ? plain(decimal()) + "e" + (random.nextInt(21) - 10) : plain(decimal());
        return chance(20) ? thai(text) : text;
    }

    /** A decimal as it may be defined. */
    BigDecimal decimal() {
        switch (random.nextInt(odd() ? 8 : 6)) {
            case 0:
                return BigDecimal.valueOf(random.nextInt(13) - 2);
            case 1:
            case 2:
                return BigDecimal.valueOf(random.nextInt(1200), 1);
            case 3:
                return new BigDecimal(random.nextInt(200_000) - 50_000).movePointLeft(3);
            case 4:
                return BigDecimal.valueOf(random.nextInt(60) - 10, 1);
            case 5:
                return new BigDecimal(random.nextInt(100_000_000)).movePointLeft(5);
            case 6:
                return new BigDecimal(new BigInteger(99, random), random.nextInt(30));
            default:
                return new BigDecimal(new BigInteger(60, random).negate()).scaleByPowerOfTen(random.nextInt(26) - 15);
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String thai(String text) {
        StringBuilder thai = new StringBuilder();
        for (char letter : text.toCharArray()) {
            thai.append(letter >= '0' && letter <= '9' ? (char) (letter - '0' + '๐') : letter);
        }
        return thai.toString();
    }

    private boolean odd() {
        return chance(hostility);
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    private BigDecimal oneOf(String... numbers) {
        return new BigDecimal(pick(numbers));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
