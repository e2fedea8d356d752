package org.khamrabrong.scoring;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every measure of the definition, written once more from its words; says by which branches it went. */
final class NaiveMeasures {

    private static final Exact HUNDRED = Exact.whole(100);

    private final Set<LocalDate> holidays;
    private final Set<String> marks;

    NaiveMeasures(Set<LocalDate> holidays, Set<String> marks) {
        this.holidays = holidays;
        this.marks = marks;
    }

    /** A figure that cannot be used. */
    static final class Unusable extends RuntimeException {
        Unusable(String field) {
            super(field);
        }
    }

    /** The number; null for a ratio over nothing. */
    Exact number(Measure measure, Map<String, Object> raw) {
        String type = measure.type();
        marks.add("measure." + type);
        switch (type) {
            case "value":
                return number(raw, "value");
            case "rubric":
                return number(raw, "level");
            case "ratio":
                return ratio((RatioMeasure) measure, number(raw, "numerator"), number(raw, "denominator"));
            case "mean":
                return mean(numbers(raw, "observations"));
            case "survey":
                return survey(Exact.of(((SurveyMeasure) measure).fullScore()), raw);
            case "change":
                return change(number(raw, "value"), number(raw, "baseline"));
            case "difference":
                return number(raw, "value").minus(number(raw, "reference"));
            case "workingDays":
                return workingDays(((WorkingDaysMeasure) measure).countFirstDay(), raw);
            case "milestone":
                return milestone(((MilestoneMeasure) measure).steps(), raw);
            case "cases":
                return cases(((CasesMeasure) measure).steps(), raw);
            default:
                return achieved(Exact.of(((AchievedMeasure) measure).atLeast()), numbers(raw, "scores"));
        }
    }

    private Exact ratio(RatioMeasure measure, Exact numerator, Exact denominator) {
        if (denominator.sign() == 0) {
            return null;
        }
        marks.add(denominator.sign() < 0 ? "ratio.negative" : "ratio.usual");
        return numerator.times(Exact.of(measure.factor())).dividedBy(denominator);
    }

    private static Exact mean(List<Exact> numbers) {
        Exact sum = Exact.ZERO;
        for (Exact number : numbers) {
            sum = sum.plus(number);
        }
        return sum.dividedBy(Exact.whole(numbers.size()));
    }

    private Exact survey(Exact fullScore, Map<String, Object> raw) {
        Exact sum = Exact.ZERO;
        Exact answers = Exact.ZERO;
        if (!(present(raw, "responses") instanceof Map<?, ?> responses)) {
            throw new Unusable("responses");
        }
        for (Map.Entry<?, ?> response : responses.entrySet()) {
            Exact level = exact(response.getKey(), "responses");
            Exact count = exact(response.getValue(), "responses");
            boolean isLevel = level.sign() >= 0 && fullScore.atLeast(level);
            if (!isLevel) {
                marks.add("survey.noLevel");
            }
            if (!isLevel || count.sign() < 0 || !count.isWhole()) {
                throw new Unusable("responses");
            }
            sum = sum.plus(level.times(count));
            answers = answers.plus(count);
        }
        if (answers.sign() == 0) {
            throw new Unusable("responses");
        }
        return sum.times(HUNDRED).dividedBy(fullScore.times(answers));
    }

    private Exact change(Exact value, Exact baseline) {
        if (baseline.sign() == 0) {
            marks.add("change.zeroBaseline");
            throw new Unusable("baseline");
        }
        marks.add(baseline.sign() < 0 ? "change.negativeBaseline" : "change.usual");
        return value.minus(baseline).times(HUNDRED).dividedBy(baseline);
    }

    private Exact workingDays(boolean countFirstDay, Map<String, Object> raw) {
        List<?> cases = list(raw, "cases", false);
        long worked = 0;
        for (Object one : cases) {
            Map<?, ?> period = map(one, "cases");
            LocalDate from = day(period.get("from"));
            LocalDate to = day(period.get("to"));
            if (from.isAfter(to)) {
                marks.add("workingDays.backwards");
                throw new Unusable("cases");
            }
            marks.add(from.equals(to) ? "workingDays.sameDay" : "workingDays.usual");
            for (LocalDate day = countFirstDay ? from : from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                if (!weekend && holidays.contains(day)) {
                    marks.add("workingDays.holiday");
                }
                worked += weekend || holidays.contains(day) ? 0 : 1;
            }
        }
        return Exact.whole(worked).dividedBy(Exact.whole(cases.size()));
    }

    private Exact milestone(List<MilestoneStep> steps, Map<String, Object> raw) {
        Set<String> done = new HashSet<>();
        for (Object item : list(raw, "done", true)) {
            if (!(item instanceof String)) {
                throw new Unusable("done");
            }
            done.add(alike((String) item));
        }
        Exact deductions = Exact.ZERO;
        if (raw.get("deductions") != null) {
            for (Object one : list(raw, "deductions", true)) {
                deductions = deductions.plus(notNegative(map(one, "deductions").get("amount"), "deductions"));
            }
        }
        Exact last = null;
        List<MilestoneStep> inOrder = new ArrayList<>(steps);
        inOrder.sort(Comparator.comparing(MilestoneStep::step));
        for (MilestoneStep step : inOrder) {
            long open = step.items().stream()
                    .filter(item -> !done.contains(alike(item)))
                    .count();
            if (open > 0 && (step.deduction() == null || open == step.items().size())) {
                marks.add("milestone.stopped");
                break;
            }
            last = Exact.of(step.step());
            if (open > 0) {
                marks.add("milestone.loss");
                last = last.minus(Exact.of(step.deduction()).times(Exact.whole(open)));
            }
        }
        if (last == null) {
            marks.add("milestone.none");
            return Exact.ZERO;
        }
        Exact number = last.minus(deductions);
        marks.add(number.sign() < 0 ? "milestone.negative" : "milestone.counted");
        return number;
    }

    private Exact cases(List<CaseStep> steps, Map<String, Object> raw) {
        List<?> cases = list(raw, "cases", false);
        Exact sum = Exact.ZERO;
        for (Object one : cases) {
            Map<?, ?> reported = map(one, "cases");
            for (CaseStep step : steps) {
                Object figures = ofStep(reported, step.id());
                if (figures == null) {
                    marks.add("cases.absent");
                    continue;
                }
                Map<?, ?> fields = map(figures, "cases");
                Exact late = optional(fields.get("lateDays"));
                Exact defects = optional(fields.get("defects"));
                Exact earned = Exact.of(step.weight())
                        .minus(late.times(Exact.of(step.perLateDay())))
                        .minus(defects.times(Exact.of(step.perDefect())));
                marks.add(earned.sign() < 0 ? "cases.lost" : "cases.earned");
                sum = earned.sign() < 0 ? sum : sum.plus(earned);
            }
        }
        return sum.dividedBy(Exact.whole(cases.size()));
    }

    private static Object ofStep(Map<?, ?> reported, String id) {
        return reported.entrySet().stream()
                .filter(entry -> alike(String.valueOf(entry.getKey())).equals(alike(id)))
                .map(Map.Entry::getValue)
                .filter(figures -> figures != null)
                .findFirst()
                .orElse(null);
    }

    private Exact achieved(Exact atLeast, List<Exact> scores) {
        int reached = 0;
        for (Exact score : scores) {
            if (score.same(atLeast)) {
                marks.add("achieved.justReached");
            }
            reached += score.atLeast(atLeast) ? 1 : 0;
        }
        return Exact.whole(reached * 100L).dividedBy(Exact.whole(scores.size()));
    }

    private static Exact optional(Object figure) {
        return figure == null ? Exact.ZERO : notNegative(figure, "cases");
    }

    private static Exact notNegative(Object figure, String field) {
        Exact number = exact(figure, field);
        if (number.sign() < 0) {
            throw new Unusable(field);
        }
        return number;
    }

    private static Exact number(Map<String, Object> raw, String field) {
        return exact(raw.get(field), field);
    }

    private static List<Exact> numbers(Map<String, Object> raw, String field) {
        List<Exact> numbers = new ArrayList<>();
        list(raw, field, false).forEach(item -> numbers.add(exact(item, field)));
        return numbers;
    }

    private static Exact exact(Object figure, String field) {
        if (figure instanceof String text) {
            return Exact.read(text).orElseThrow(() -> new Unusable(field));
        }
        throw new Unusable(field);
    }

    private static Object present(Map<String, Object> raw, String field) {
        if (raw.get(field) == null) {
            throw new Unusable(field);
        }
        return raw.get(field);
    }

    private static List<?> list(Map<String, Object> raw, String field, boolean mayBeEmpty) {
        if (raw.get(field) instanceof List<?> items && (mayBeEmpty || !items.isEmpty())) {
            return items;
        }
        throw new Unusable(field);
    }

    private static Map<?, ?> map(Object value, String field) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new Unusable(field);
    }

    private static LocalDate day(Object value) {
        try {
            if (value instanceof String text && alike(text).length() == 10) {
                return LocalDate.parse(alike(text));
            }
        } catch (DateTimeException e) {
            throw new Unusable("cases");
        }
        throw new Unusable("cases");
    }

    /** Digits of either kind are the same digits. */
    static String alike(String text) {
        StringBuilder ascii = new StringBuilder();
        for (char letter : text.strip().toCharArray()) {
            ascii.append(letter >= '๐' && letter <= '๙' ? (char) (letter - '๐' + '0') : letter);
        }
        return ascii.toString();
    }
}
