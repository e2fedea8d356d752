package org.khamrabrong.agreement.ui;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Severity;

/** What is to be settled, one after the other: errors first; what speaks of no indicator is settled with the others. */
final class FindingQueue {

    private final List<Finding> findings;
    private final int place;

    private FindingQueue(List<Finding> findings, int place) {
        this.findings = findings;
        this.place = place;
    }

    static FindingQueue at(Finding finding, List<Finding> all) {
        List<Finding> findings = all.stream()
                .filter(one -> one.indicator() != null)
                .sorted((one, other) -> Boolean.compare(isWarning(one), isWarning(other)))
                .toList();
        return new FindingQueue(findings, Math.max(0, findings.indexOf(finding)));
    }

    private static boolean isWarning(Finding finding) {
        return finding.severity() != Severity.ERROR;
    }

    Finding present() {
        return findings.get(place);
    }

    /** Counted from one. */
    int number() {
        return place + 1;
    }

    int size() {
        return findings.size();
    }

    Optional<Finding> former() {
        return place == 0 ? Optional.empty() : Optional.of(findings.get(place - 1));
    }

    /** What comes next once the draft says something else: the present one itself is left out. */
    Optional<Finding> nextIn(List<Finding> now) {
        List<Finding> left = at(present(), now).findings;
        return findings.subList(place + 1, findings.size()).stream()
                .flatMap(next -> left.stream().filter(one -> isSame(one, next)))
                .findFirst()
                .or(() -> left.stream().filter(one -> !isSame(one, present())).findFirst());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code() == other.code()
                && one.indicator() != null
                && one.indicator().equals(other.indicator());
    }
}
