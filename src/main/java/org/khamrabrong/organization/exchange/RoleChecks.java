package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;

/** What stands against the roles as they would be held. */
final class RoleChecks {

    /**
     * Who brings the files, and when.
     *
     * @param username whose own roles are nothing to decide on
     */
    record Asker(String username, LocalDate today) {

        boolean is(String other) {
            return Present.key(username).equals(Present.key(other));
        }
    }

    private final Present present;
    private final Outcome outcome;
    private final Findings findings;
    private final Asker asker;

    private RoleChecks(Present present, Outcome outcome, Findings findings, Asker asker) {
        this.present = present;
        this.outcome = outcome;
        this.findings = findings;
        this.asker = asker;
    }

    static void check(Present present, Differences differences, Outcome outcome, Findings findings, Asker asker) {
        RoleChecks checks = new RoleChecks(present, outcome, findings, asker);
        differences.changes().forEach((line, change) -> {
            if (change.part() == Part.ROLES) {
                checks.holder(line);
                checks.unit(line, change);
                checks.days(line, change);
            }
        });
        RoleConflicts.check(outcome, findings);
    }

    private void holder(Line line) {
        String username = line.text(Field.ROLE_USERNAME);
        String key = Present.key(username);
        if (!outcome.people().containsKey(key)) {
            findings.error(
                    line.place(Field.ROLE_USERNAME),
                    "personUnknown",
                    username,
                    Nearest.of(username, outcome.people().keySet()));
        } else if (present.deactivated().contains(key)) {
            findings.error(line.place(Field.ROLE_USERNAME), "roleOfDeactivated", username);
        } else if (asker.is(username)) {
            findings.error(line.place(Field.ROLE_USERNAME), "ownRole", username);
        }
    }

    private void unit(Line line, Change change) {
        String code = line.text(Field.ROLE_UNIT);
        Optional<Outcome.Row> unit = outcome.unit(code);
        if (unit.isEmpty()) {
            findings.error(line.place(Field.ROLE_UNIT), "unitUnknown", code, UnitChecks.nearest(outcome, code));
            return;
        }
        Role role = Role.valueOf(line.text(Field.ROLE_ROLE));
        String level = unit.get().text(Field.UNIT_LEVEL);
        boolean senseless = level.equals(UnitLevel.GOVERNMENT.name()) && role.reach() == Role.Reach.OWN_UNIT
                || level.equals(UnitLevel.INDIVIDUAL.name()) && role == Role.SUPERIOR;
        if (senseless) {
            findings.error(line.place(Field.ROLE_ROLE), "roleSenseless", role, UnitLevel.valueOf(level));
        }
        LocalDate begun = present.begun().getOrDefault(Present.key(code), present.day());
        if (change.isNew() && HeldDays.of(change.after()).from().isBefore(begun)) {
            findings.error(line.place(Field.ROLE_FROM), "roleBeforeUnit", code, begun);
        }
    }

    private void days(Line line, Change change) {
        HeldDays days = HeldDays.of(change.after());
        if (days.areTurned()) {
            findings.error(line.place(Field.ROLE_UNTIL), "daysTurned", days.from(), days.last());
        } else if (change.changes(Field.ROLE_UNTIL) && days.areOverBefore(firstToEnd(change))) {
            findings.error(line.place(Field.ROLE_UNTIL), "daysPast", days.last(), asker.today());
        }
    }

    /** What is held may end with the day before. */
    private LocalDate firstToEnd(Change change) {
        return change.isNew() ? asker.today() : asker.today().minusDays(1);
    }

    /** Rows that would change the first day of what is held already: that stays. */
    static void sayHeldAlready(Present present, List<Line> lines, Findings findings) {
        for (Line line : lines) {
            String asked = line.text(Field.ROLE_FROM);
            present
                    .roles(line.text(Field.ROLE_USERNAME), line.text(Field.ROLE_ROLE), line.text(Field.ROLE_UNIT))
                    .stream()
                    .filter(held ->
                            !asked.isEmpty() && !held.text(Field.ROLE_FROM).equals(asked))
                    .findFirst()
                    .ifPresent(held -> findings.warn(
                            line.place(Field.ROLE_FROM),
                            "heldAlready",
                            LocalDate.parse(held.text(Field.ROLE_FROM)),
                            LocalDate.parse(asked)));
        }
    }
}
