package org.khamrabrong.scoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Problem;

/** What is wrong with a document: the first of them kept, all others counted. */
final class Problems {

    private final List<Problem> kept = new ArrayList<>();
    private long more;

    void add(Problem problem) {
        add(() -> problem);
    }

    /** Told only if it is kept: there may be a million of them, each at a long path. */
    void add(Supplier<Problem> problem) {
        if (kept.size() < Bounds.MOST_PROBLEMS_KEPT) {
            kept.add(problem.get());
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    InvalidPackage refusal() {
        return new InvalidPackage(kept, more);
    }

    /** Where reading cannot go on: this one is kept whatever came before. */
    InvalidPackage refusalAfter(Problem last) {
        List<Problem> all = new ArrayList<>(kept);
        all.add(last);
        return new InvalidPackage(all, more);
    }
}
