package org.khamrabrong.kernel;

import java.time.LocalDate;
import java.time.Month;

/** A fiscal year, 1 October to 30 September, named by the year in which it ends; Gregorian inside. */
public record FiscalYear(int gregorian) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_ERA = 543;

    public FiscalYear {
        if (gregorian < 1900 || gregorian > 2400) {
            throw new IllegalArgumentException("Not a fiscal year: " + gregorian);
        }
    }

    public static FiscalYear ofBuddhist(int buddhist) {
        return new FiscalYear(buddhist - BUDDHIST_ERA);
    }

    public static FiscalYear containing(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public int buddhist() {
        return gregorian + BUDDHIST_ERA;
    }

    public LocalDate firstDay() {
        return LocalDate.of(gregorian - 1, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(gregorian, Month.SEPTEMBER, 30);
    }

    public FiscalYear next() {
        return new FiscalYear(gregorian + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(gregorian - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(gregorian, other.gregorian);
    }

    @Override
    public String toString() {
        return Integer.toString(buddhist());
    }
}
