package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which case earned less than its steps weigh, and why: one line each for the first of them, all others counted. */
final class CaseLosses {

    private static final int MOST_LINES = 10;

    private static final int MOST_ABSENT = 5;

    private final List<Line> lines = new ArrayList<>();
    private int oneCase;
    private int more;

    /** From here on it is the next case that loses; the first is 1. */
    CaseLosses next() {
        oneCase++;
        return this;
    }

    void of(CaseStep step, BigDecimal lateDays, BigDecimal defects, BigDecimal earned) {
        add(Line.spelled(
                "line.cases.loss",
                oneCase,
                step.id(),
                step.weight(),
                lateDays,
                step.perLateDay(),
                defects,
                step.perDefect(),
                earned));
    }

    /** @param found places of the steps that the case has */
    void absent(List<CaseStep> steps, List<Integer> found) {
        if (found.size() < steps.size()) {
            add(Line.spelled(
                    "line.cases.absent",
                    oneCase,
                    LazyArguments.first(MOST_ABSENT, ", ", without(found, steps), CaseStep::id)));
        }
    }

    void say(Derivation derivation) {
        lines.forEach(derivation::say);
        if (more > 0) {
            derivation.say("line.cases.more", more);
        }
    }

    private List<CaseStep> without(List<Integer> found, List<CaseStep> steps) {
        if (isFull()) {
            return List.of();
        }
        Set<Integer> had = new HashSet<>(found);
        List<CaseStep> absent = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            if (!had.contains(place)) {
                absent.add(steps.get(place));
            }
        }
        return absent;
    }

    private void add(Line line) {
        if (isFull()) {
            more++;
        } else {
            lines.add(line);
        }
    }

    private boolean isFull() {
        return lines.size() >= MOST_LINES;
    }
}
