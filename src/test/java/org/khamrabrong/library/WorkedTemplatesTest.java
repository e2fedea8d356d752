package org.khamrabrong.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Scale;

/** Every template worked through by hand: what was reported, the number it gives, the score that number earns. */
class WorkedTemplatesTest {

    private static final String WORKED = """
            # 6 of 8 reached 3: 75; 1 + (75 - 60) / 10
            individual-2.1-1 | {"scores": [3, 3.5, 4, 2, 5, 3, 1, 3]} | 75.0000 | 2.5000
            # 2.9999 is short of 3: 6 of 7; 3 + 5.714286 / 10
            individual-2.1-2 | {"scores": [3, 3, 3, 3, 3, 2.9999, 5]} | 85.7143 | 3.5714
            # 4,620,000 of 5,000,000; 3 + 2.4 / 5
            individual-2.1-5.1 | {"numerator": 4620000, "denominator": 5000000} | 92.4000 | 3.4800
            # 7.5 below the resolution, halfway between 1 (-10) and 3 (-5)
            individual-2.1-5.2 | {"value": 88.5, "reference": 96} | -7.5000 | 2.0000
            # 2.5 below: halfway between 3 and 5, though the form defines no 4
            individual-2.1-5.2 | {"value": 93.5, "reference": 96} | -2.5000 | 4.0000
            # above the resolution earns no more than meeting it
            individual-2.1-5.2 | {"value": 97, "reference": 96} | 1.0000 | 5.0000
            # 16 below: short of the first level
            individual-2.1-5.2 | {"value": 80, "reference": 96} | -16.0000 | 1.0000
            # the undefined second step is no obstacle
            individual-2.1-6 | {"done": ["1.1", "1.2", "3"]} | 3.0000 | 3.0000
            # the last step without the third counts for nothing
            individual-2.1-6 | {"done": ["1.1", "1.2", "5"]} | 1.0000 | 1.0000
            individual-2.1-6 | {"done": ["1.1", "1.2", "3", "5"]} | 5.0000 | 5.0000
            # half of the first step is no step: 0, and the first score
            individual-2.1-6 | {"done": ["1.1"]} | 0.0000 | 1.0000
            # 2 of 3; 1 + 6.666667 / 10
            individual-2.2-1 | {"scores": [3, 2, 4]} | 66.6667 | 1.6667
            individual-2.2-2 | {"scores": [5, 5, 4, 3]} | 100.0000 | 5.0000
            # 50 + 80 + 15 + 6 + 2 = 153 of 5 x 40 = 200; 3 + 1.5 / 5
            individual-2.2-3 | {"responses": {"5": 10, "4": 20, "3": 5, "2": 3, "1": 2}} | 76.5000 | 3.3000
            # 11 of 12; 3 + 1.666667 / 5
            individual-2.2-4 | {"numerator": 11, "denominator": 12} | 91.6667 | 3.3333
            # 1 + 3 / 5
            individual-2.2-6 | {"numerator": 830, "denominator": 1000} | 83.0000 | 1.6000
            # 4.3 is missing
            individual-2.2-7 | {"done": ["1.1", "1.2", "2", "3", "4.1", "4.2", "5.1", "5.2"]} | 3.0000 | 3.0000
            individual-2.2-7 | {"done": ["1.1", "1.2", "2", "3", "4.1", "4.2", "4.3", "5.1", "5.2"]} | 5.0000 | 5.0000
            individual-2.2-8 | {"done": ["1", "2", "3", "4.1", "4.2"]} | 4.0000 | 4.0000
            # the survey of step 4 fell short, so the summary of step 5 is not looked at
            individual-2.2-8 | {"done": ["1", "2", "3", "4.1", "5"]} | 3.0000 | 3.0000
            # step 5 takes both items; no deduction is agreed
            individual-2.2-10 | {"done": ["1", "2", "3", "4", "5.1"]} | 4.0000 | 4.0000
            # 37 of 40; 4 + 2.5 / 5
            individual-2.3-5 | {"numerator": 37, "denominator": 40} | 92.5000 | 4.5000
            # a number, but no levels to read it on yet
            individual-2.3-6 | {"value": 34} | 34.0000 |
            # 5 - 0.25 for the one item that is not done
            individual-2.3-8 | {"done": ["1.1", "1.2", "2", "3", "4.1", "4.2", "5.1"]} | 4.7500 | 4.7500
            individual-2.3-8 | {"done": ["1.1", "1.2", "2", "3", "4.1", "4.2", "5.1", "5.2"]} | 5.0000 | 5.0000
            # neither item of step 5: the step does not count
            individual-2.3-8 | {"done": ["1.1", "1.2", "2", "3", "4.1", "4.2"]} | 4.0000 | 4.0000
            # the gate: all of step 4 before step 5 is looked at
            individual-2.3-8 | {"done": ["1.1", "1.2", "2", "3", "4.1", "5.1", "5.2"]} | 3.0000 | 3.0000
            # 47 of 50; 3 + 4 / 5
            individual-2.3-9 | {"numerator": 47, "denominator": 50} | 94.0000 | 3.8000
            # 3.2 is missing
            individual-2.3-10 | {"done": ["1", "2.1", "2.2", "3.1.1", "3.1.2"]} | 2.0000 | 2.0000
            individual-2.3-10 | {"done": ["1", "2.1", "2.2", "3.1.1", "3.1.2", "3.2", "4.1", "4.2"]} | 4.0000 | 4.0000
            # the gate: both items of step 4 before level 5
            individual-2.3-13 | {"done": ["1.1", "1.2", "1.3", "2", "3", "4.1", "5.1", "5.2"]} | 3.0000 | 3.0000
            individual-2.3-13 | {"done": ["1.1", "1.2", "1.3", "2", "3", "4.1", "4.2", "5.1", "5.2"]} | 5.0000 | 5.0000
            # Mon-Tue 1, Fri-Mon 1, Tue-Thu 2, Mon-Wed 2: 6 / 4; half a day is 2 points of the table's 4
            individual-2.3-14 | {"cases": [{"from": "2021-03-01", "to": "2021-03-02"}, {"from": "2021-03-05", "to": "2021-03-08"}, {"from": "2021-03-09", "to": "2021-03-11"}, {"from": "2021-03-15", "to": "2021-03-17"}]} | 1.5000 | 3.0000
            # 1, 1, 1, 1 and 2 days: 6 / 5; 1 + 0.8 x 4
            individual-2.3-14 | {"cases": [{"from": "2021-03-01", "to": "2021-03-02"}, {"from": "2021-03-02", "to": "2021-03-03"}, {"from": "2021-03-03", "to": "2021-03-04"}, {"from": "2021-03-04", "to": "2021-03-05"}, {"from": "2021-03-08", "to": "2021-03-10"}]} | 1.2000 | 4.2000
            # Monday to Monday: 5 working days
            individual-2.3-14 | {"cases": [{"from": "2021-03-01", "to": "2021-03-08"}]} | 5.0000 | 1.0000
            # received and done on one day: no day has passed
            individual-2.3-14 | {"cases": [{"from": "2021-03-01", "to": "2021-03-01"}]} | 0.0000 | 5.0000
            # received today, done tomorrow: the one day that still earns 5
            individual-2.3-14 | {"cases": [{"from": "2021-03-01", "to": "2021-03-02"}]} | 1.0000 | 5.0000
            # 3.2 is missing
            individual-2.3-15 | {"done": ["1.1", "1.2", "2", "3.1"]} | 2.0000 | 2.0000
            individual-2.3-15 | {"done": ["1.1", "1.2", "2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2"]} | 5.0000 | 5.0000
            # 173 of 180; 4 + 1.111111 / 5
            individual-2.3-17 | {"numerator": 173, "denominator": 180} | 96.1111 | 4.2222
            # 27 of 32; 3 + 4.375 / 5
            individual-2.3-18 | {"numerator": 27, "denominator": 32} | 84.3750 | 3.8750
            # 65 of 90; 1 + 2.222222 / 5
            individual-2.3-19 | {"numerator": 65, "denominator": 90} | 72.2222 | 1.4444
            individual-2.3-20 | {"done": ["1", "2", "3", "5"]} | 3.0000 | 3.0000
            # both days count: Mon-Tue 2, Thu-Thu 1: 1.5; halfway between 3 (2 days) and 5 (1 day)
            individual-2.3-21 | {"cases": [{"from": "2021-02-01", "to": "2021-02-02"}, {"from": "2021-02-04", "to": "2021-02-04"}]} | 1.5000 | 4.0000
            # Fri-Tue 3, Mon-Tue 2: 2.5; halfway between 1 (3 days) and 3 (2 days)
            individual-2.3-21 | {"cases": [{"from": "2021-02-05", "to": "2021-02-09"}, {"from": "2021-02-01", "to": "2021-02-02"}]} | 2.5000 | 2.0000
            # ordered and issued on one day: the one working day that earns 5
            individual-2.3-21 | {"cases": [{"from": "2021-02-01", "to": "2021-02-01"}]} | 1.0000 | 5.0000
            # issued the day after: two
            individual-2.3-21 | {"cases": [{"from": "2021-02-01", "to": "2021-02-02"}]} | 2.0000 | 3.0000
            # 9 of 13; 1 + 9.230769 / 10
            individual-2.3-22 | {"numerator": 9, "denominator": 13} | 69.2308 | 1.9231
            individual-2.3-24 | {"done": ["1.1", "1.2", "2", "3", "4", "5.1"]} | 4.0000 | 4.0000
            # 412 of 450; 3 + 1.555556 / 5
            individual-2.3-25 | {"numerator": 412, "denominator": 450} | 91.5556 | 3.3111
            # 58 of 64; 3 + 0.625 / 5
            individual-2.3-26 | {"numerator": 58, "denominator": 64} | 90.6250 | 3.1250
            # 7.5 over 3 occasions, but no levels to read it on yet
            individual-2.3-27 | {"observations": [1.5, 2, 4]} | 2.5000 |
            individual-2.3-28 | {"observations": [3, 4]} | 3.5000 |
            # all five steps, less the half point of step 4
            individual-2.3-31 | {"done": ["1", "2", "3", "4", "5"], "deductions": [{"amount": 0.5, "reason": "4"}]} | 4.5000 | 4.5000
            # four steps, less the half point
            individual-2.3-31 | {"done": ["1", "2", "3", "4"], "deductions": [{"amount": 0.5, "reason": "4"}]} | 3.5000 | 3.5000
            individual-2.3-31 | {"done": ["1", "2", "3"]} | 3.0000 | 3.0000
            # 20 + 25 + 25 + 15 = 85 (2 days late; refused once), 100, 30 + 30 + 0 + 15 = 75 (6 days cost no more than 25): 260 / 3
            individual-2.3-34 | {"cases": [{"1": {"lateDays": 2}, "2": {"defects": 1}, "3": {}, "4": {}}, {"1": {}, "2": {}, "3": {}, "4": {}}, {"1": {}, "2": {}, "3": {"lateDays": 6}, "4": {}}]} | 86.6667 | 2.3333
            # nothing was sent back to the district: 30 + 30 + 25
            individual-2.3-34 | {"cases": [{"1": {}, "2": {}, "3": {}}]} | 85.0000 | 2.0000
            # a defect costs only in step 2: 30 + (30 - 5 - 5) + 25 + 15
            individual-2.3-34 | {"cases": [{"1": {"defects": 1}, "2": {"lateDays": 1, "defects": 1}, "3": {"defects": 1}, "4": {"defects": 1}}]} | 90.0000 | 3.0000
            individual-2.3-35 | {"done": ["1", "2", "3", "4"]} | 4.0000 | 4.0000
            # all, but two of the three forms had to be corrected
            individual-2.3-37 | {"done": ["1", "2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2"], "deductions": [{"amount": 0.5, "reason": "3.2"}, {"amount": 0.5, "reason": "4.2"}]} | 4.0000 | 4.0000
            individual-2.3-37 | {"done": ["1", "2", "3.1", "3.2", "4.1", "4.2"], "deductions": [{"amount": 0.5, "reason": "4.2"}]} | 3.5000 | 3.5000
            individual-2.3-37 | {"done": ["1", "2", "3.1"]} | 2.0000 | 2.0000
            # 4381 of 5000; 4 + 7.62 / 15
            agreement-2564-1.1 | {"numerator": 4381, "denominator": 5000} | 87.6200 | 4.5080
            # 2 + 2.4 / 5
            agreement-2564-2.1 | {"numerator": 437, "denominator": 500} | 87.4000 | 2.4800
            # 4 + 1.5 / 5
            agreement-2564-2.2 | {"numerator": 193, "denominator": 200} | 96.5000 | 4.3000
            agreement-2564-2.3 | {"numerator": 19, "denominator": 20} | 95.0000 | 4.0000
            # 3 + 4.4 / 5
            agreement-2564-2.4 | {"numerator": 1180, "denominator": 1250} | 94.4000 | 3.8800
            agreement-2564-2.5 | {"numerator": 76, "denominator": 95} | 80.0000 | 1.0000
            # 2 + 2.5 / 5 on the levels of the summary
            agreement-2564-3.1 | {"numerator": 7, "denominator": 8} | 87.5000 | 2.5000
            agreement-2564-4.1 | {"level": 4} | 4.0000 | 4.0000
            agreement-2564-4.2 | {"value": 5} | 5.0000 | 4.0000
            agreement-2564-4.3 | {"done": ["1", "2", "3"]} | 3.0000 | 3.0000
            # 62 of 64; 4 + 1.875 / 5
            agreement-2564-5.1 | {"numerator": 62, "denominator": 64} | 96.8750 | 4.3750
            # 2.5 % more than last year; halfway between 2 (3 %) and 3 (2 %)
            agreement-2564-6.1 | {"value": 10250, "baseline": 10000} | 2.5000 | 2.5000
            # 4 % more: halfway between 1 (5 %) and 2 (3 %) of the summary
            agreement-2564-6.1 | {"value": 10400, "baseline": 10000} | 4.0000 | 1.5000
            # 2 % less
            agreement-2564-6.1 | {"value": 9800, "baseline": 10000} | -2.0000 | 5.0000
            agreement-2564-6.2 | {"done": ["1", "2"]} | 2.0000 | 2.0000
            agreement-2564-6.3 | {"done": ["1", "2", "3", "4", "5"]} | 5.0000 | 5.0000
            agreement-2564-6.4 | {"done": ["1", "2", "4"]} | 2.0000 | 2.0000
            # nothing done: 0, and the first score
            agreement-2564-6.5 | {"done": []} | 0.0000 | 1.0000
            # 3 of 60: 5 %; halfway between 3 (6 %) and 4 (4 %)
            agreement-2564-6.6 | {"numerator": 3, "denominator": 60} | 5.0000 | 3.5000
            # 5 of 70: 7.142857 %; 2 + 0.857143 / 2
            agreement-2564-6.7 | {"numerator": 5, "denominator": 70} | 7.1429 | 2.4286
            action-plan-3.1.2 | {"done": ["1", "2", "3"]} | 3.0000 | 50.0000
            action-plan-3.1.2 | {"done": ["1", "2", "3", "4"]} | 4.0000 | 75.0000
            action-plan-3.1.2 | {"done": ["1", "2", "3", "4", "5"]} | 5.0000 | 100.0000
            # half a step below the standard target is half of its 25 points
            action-plan-3.1.2 | {"done": ["1", "2", "3", "4"], "deductions": [{"amount": 0.5, "reason": "4"}]} | 3.5000 | 62.5000
            # short of the lowest target: the first score, as nothing else is said
            action-plan-3.1.2 | {"done": ["1", "2"]} | 2.0000 | 50.0000
            """;

    @ParameterizedTest(name = "{0}: {1} gives {2} and scores {3}")
    @CsvSource(delimiter = '|', textBlock = WORKED)
    void scoresAsWorkedOutByHand(String code, String result, String number, String score) {
        IndicatorScore scored = Shelf.score(Shelf.template(code).indicator(), result);
        assertThat(scored.result()).isEqualTo(number);
        if (score == null) {
            assertThat(scored.score()).isNull();
        } else {
            assertThat(scored.score()).isEqualTo(score);
        }
    }

    @ParameterizedTest(name = "{0} with levels {1}: {2} scores {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # 3 + 4 / 10
                    individual-2.3-6 | 10 20 30 40 50 | {"value": 34} | 3.4000
                    # 7.5 / 3 = 2.5: halfway between 3 (3 days) and 4 (2 days)
                    individual-2.3-27 | 5 4 3 2 1 | {"observations": [1.5, 2, 4]} | 3.5000
                    # 18.5: 3 + 1.5 / 5
                    individual-2.3-28 | 30 25 20 15 10 | {"observations": [18, 19]} | 3.3000
                    """)
    void scoresOnceTheOfficeFillsInTheLevels(String code, String levels, String result, String score) {
        Indicator filledIn = Shelf.template(code).indicator().withScale(Scale.levels(levels.split(" ")));
        assertThat(Shelf.score(filledIn, result).score()).isEqualTo(score);
    }

    @Test
    void noTemplateIsLeftUnworked() {
        Set<String> worked = WORKED.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(worked).isEqualTo(Shelf.templates().keySet());
    }
}
