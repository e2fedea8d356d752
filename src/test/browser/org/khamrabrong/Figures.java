package org.khamrabrong;

import static org.khamrabrong.Reported.change;
import static org.khamrabrong.Reported.level;
import static org.khamrabrong.Reported.ratio;
import static org.khamrabrong.Reported.steps;
import static org.khamrabrong.Reported.value;

import java.util.List;

/**
 * The results reported on the agreement of 2564, worked out by hand from the paper's criteria.
 *
 * <p>Weight × score, summed, as the unit sees itself:
 * 10 × 4.5080 = 45.0800, 10 × 2.4800 = 24.8000, 5 × 4.2000 = 21.0000, 5 × 3.0000 = 15.0000, 5 × 4.7500 = 23.7500,
 * 5 × 1.0000 = 5.0000, 10 × 5.0000 = 50.0000: the dimension outside, weight 50, 184.6300, ÷ 50 = 3.6926.
 * 10 × 4.0000 = 40.0000, 5 × 4.0000 = 20.0000, 5 × 3.0000 = 15.0000, 4 × 3.8000 = 15.2000, 5 × 3.5000 = 17.5000,
 * 2 × 3.0000 = 6.0000, 5 × 5.0000 = 25.0000, 2 × 4.0000 = 8.0000, 2 × 2.0000 = 4.0000, 5 × 3.5000 = 17.5000,
 * 5 × 4.3333 = 21.6665: the dimension inside, weight 50, 189.8665,
 * ÷ 50 = 3.7973.
 * Together 374.4965 ÷ 100 = 3.744965, rounded 3.7450.
 *
 * <p>After the challenge 2.4 counts 4.0000: 5 × 0.7500 = 3.7500 less. Outside 180.8800 ÷ 50 = 3.6176; together 370.7465 ÷ 100
 * = 3.707465, rounded 3.7075: the band from 3.5.
 */
final class Figures {

    static final String SELF_TOTAL = "3.7450";
    static final String FINAL_TOTAL = "3.7075";
    static final String SELF_OUTSIDE = "3.6926";
    static final String FINAL_OUTSIDE = "3.6176";
    static final String INSIDE = "3.7973";
    static final String BAND = "ดีมาก";

    static final String CHALLENGED = "2.4";

    /** 9500 of 10000 = 95, the fourth level's value. */
    static final String SCORE_AFTER_CHALLENGE = "4.0000";

    static final String RESULT_AFTER_CHALLENGE = "95";

    /** 18 of 20 = 90, but first reported as 17 of 20 = 85. */
    static final String REPORTED_WRONGLY = "2.3";

    static final Reported WRONG = ratio("2.3", 17, 20, "85", "2.0000");

    static final List<Reported> ALL = List.of(
            // 65, 70, 75, 80, 95: 4 + (87.62 − 80) ÷ 15
            ratio("1.1", 4381, 5000, "87.62", "4.5080"),
            // 80, 85, 90, 95, 100: 2 + (87.4 − 85) ÷ 5
            ratio("2.1", 437, 500, "87.4", "2.4800"),
            // 4 + (96 − 95) ÷ 5
            ratio("2.2", 96, 100, "96", "4.2000"),
            ratio("2.3", 18, 20, "90", "3.0000"),
            // 4 + (98.75 − 95) ÷ 5
            ratio("2.4", 9875, 10000, "98.75", "4.7500"),
            // short of the first level: its score
            ratio("2.5", 79, 100, "79", "1.0000"),
            ratio("3.1", 8, 8, "100", "5.0000"),
            level("4.1", 4, "4.0000"),
            // 2, 3, 4, 5, 6 meetings
            value("4.2", "5", "4.0000"),
            steps("4.3", List.of(1, 2, 3), "3", "3.0000"),
            // 3 + (94 − 90) ÷ 5
            ratio("5.1", 94, 100, "94", "3.8000"),
            // 5, 3, 2, 1, 0 % more paper than the year before: (1015 − 1000) ÷ 1000 = 1.5 %; 3 + (2 − 1.5) ÷ 1
            change("6.1", "1015", "1000", "1.5", "3.5000"),
            // the fourth step is missing, the fifth does not count
            steps("6.2", List.of(1, 2, 3, 5), "3", "3.0000"),
            steps("6.3", List.of(1, 2, 3, 4, 5), "5", "5.0000"),
            steps("6.4", List.of(1, 2, 3, 4), "4", "4.0000"),
            steps("6.5", List.of(1, 2), "2", "2.0000"),
            // 10, 8, 6, 4, 2: 3 + (6 − 5) ÷ 2
            ratio("6.6", 5, 100, "5", "3.5000"),
            // 3 of 90 = 3.3333…: 4 + (4 − 3.3333…) ÷ 2
            ratio("6.7", 3, 90, "3.3333", "4.3333"));

    private Figures() {}

    static String committeeScore(Reported reported) {
        return reported.number().equals(CHALLENGED) ? SCORE_AFTER_CHALLENGE : reported.score();
    }

    static Reported of(String number) {
        return ALL.stream()
                .filter(reported -> reported.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
