package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would become of the organization, and what is to be said of the files that say so.
 *
 * @param day from which it would count
 * @param parts the tables that the files hold
 * @param changes units first, then people, then roles
 * @param unchanged how many rows say what there is already, by table
 * @param missing what there is and no row speaks of; it stays as it is
 * @param findings errors first
 * @param more findings that are counted only
 */
public record Plan(
        LocalDate day,
        Set<Part> parts,
        List<Change> changes,
        Map<Part, Integer> unchanged,
        List<Missing> missing,
        List<Finding> findings,
        int more) {

    /** What there is and no row speaks of. */
    public record Missing(Part part, Map<Field, String> values) {}

    /**
     * @param actor user name of the one who brings the files
     * @param today on which they are taken
     */
    static Plan of(Present present, Reading reading, String actor, LocalDate today) {
        Findings findings = new Findings(reading.failed());
        Repeats.check(reading.lines(Part.UNITS), Field.UNIT_CODE, "codeTwice", findings);
        Repeats.check(reading.lines(Part.PEOPLE), Field.PERSON_USERNAME, "usernameTwice", findings);
        Differences differences = Differences.between(present, reading);
        Outcome outcome = Outcome.of(present, reading, differences);
        NeededChecks.check(differences, findings);
        UnitChecks.check(outcome, findings);
        PersonChecks.check(present, reading, differences, outcome, findings);
        PastChecks.check(present.day(), today, differences, findings);
        RoleChecks.check(present, differences, outcome, findings, new RoleChecks.Asker(actor, today));
        RoleChecks.sayHeldAlready(present, reading.lines(Part.ROLES), findings);
        StaffingChecks.check(present.day(), outcome, findings);
        List<Finding> all = new ArrayList<>(reading.findings());
        all.addAll(findings.kept());
        return new Plan(
                present.day(),
                Set.copyOf(reading.lines().keySet()),
                List.copyOf(differences.changes().values()),
                Map.copyOf(differences.unchanged()),
                differences.missing(),
                all.stream().sorted(Finding.IN_ORDER).toList(),
                reading.more() + findings.more());
    }

    public boolean isTakeable() {
        return count(Finding.Weight.ERROR) == 0 && !changes.isEmpty();
    }

    public long count(Finding.Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    public List<Change> changes(Part part) {
        return changes.stream().filter(change -> change.part() == part).toList();
    }

    public long count(Part part, boolean fresh) {
        return changes(part).stream().filter(change -> change.isNew() == fresh).count();
    }

    /** Whether it would change the same, whatever else is to be said of it. */
    boolean changesLike(Plan other) {
        return day.equals(other.day) && changes.equals(other.changes);
    }
}
