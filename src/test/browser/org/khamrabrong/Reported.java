package org.khamrabrong;

import java.util.List;
import java.util.Map;

/** What the officer reports for one indicator, and the score that follows, worked out by hand. */
record Reported(String number, String result, String score, Map<String, String> typed, List<Integer> ticked) {

    private static final String NUMERATOR = "ตัวตั้ง";
    private static final String DENOMINATOR = "ตัวหาร";

    static Reported ratio(String number, int numerator, int denominator, String result, String score) {
        return new Reported(number, result, score, share(numerator, denominator), List.of());
    }

    static Reported value(String number, String value, String score) {
        return new Reported(number, value, score, Map.of("ผลการดำเนินงาน", value), List.of());
    }

    static Reported change(String number, String value, String baseline, String result, String score) {
        return new Reported(number, result, score, Map.of("ผลการดำเนินงาน", value, "ข้อมูลปีฐาน", baseline), List.of());
    }

    static Reported level(String number, int level, String score) {
        return new Reported(number, Integer.toString(level), score, Map.of(), List.of(level));
    }

    static Reported steps(String number, List<Integer> done, String result, String score) {
        return new Reported(number, result, score, Map.of(), done);
    }

    static Map<String, String> share(int numerator, int denominator) {
        return Map.of(NUMERATOR, Integer.toString(numerator), DENOMINATOR, Integer.toString(denominator));
    }
}
