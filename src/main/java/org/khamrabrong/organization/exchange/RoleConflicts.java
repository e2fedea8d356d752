package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khamrabrong.organization.Role;

/** Roles that one person may not hold on the same days: an administrator decides nothing, an auditor does nothing else. */
final class RoleConflicts {

    private RoleConflicts() {}

    static void check(Outcome outcome, Findings findings) {
        Map<String, List<Outcome.Row>> byHolder = new LinkedHashMap<>();
        outcome.roles()
                .forEach(row -> byHolder.computeIfAbsent(
                                Present.key(row.text(Field.ROLE_USERNAME)), key -> new ArrayList<>())
                        .add(row));
        byHolder.values().forEach(held -> ofOne(held, findings));
    }

    /** Said once at the later of two rows that the files speak of, else at the one. */
    private static void ofOne(List<Outcome.Row> held, Findings findings) {
        Set<Line> said = new HashSet<>();
        for (int i = 0; i < held.size(); i++) {
            for (int j = 0; j < i; j++) {
                Outcome.Row later = held.get(i).line().isPresent() ? held.get(i) : held.get(j);
                Outcome.Row other = later == held.get(i) ? held.get(j) : held.get(i);
                later.line()
                        .filter(line -> !said.contains(line) && check(line, later, other, findings))
                        .ifPresent(said::add);
            }
        }
    }

    /** Whether the two stand against each other. */
    private static boolean check(Line line, Outcome.Row row, Outcome.Row other, Findings findings) {
        if (!HeldDays.of(row.values()).overlap(HeldDays.of(other.values()))) {
            return false;
        }
        Role role = Role.valueOf(row.text(Field.ROLE_ROLE));
        Role beside = Role.valueOf(other.text(Field.ROLE_ROLE));
        if (role == beside) {
            return twice(line, row, other, findings);
        }
        if (!Role.decidingNothing().contains(role) && !Role.decidingNothing().contains(beside)) {
            return false;
        }
        findings.error(
                line.place(Field.ROLE_ROLE),
                "roleConflict." + (Role.decidingNothing().contains(role) ? role : beside),
                row.text(Field.ROLE_USERNAME),
                role,
                beside,
                other.text(Field.ROLE_UNIT));
        return true;
    }

    private static boolean twice(Line line, Outcome.Row row, Outcome.Row other, Findings findings) {
        if (!Present.key(row.text(Field.ROLE_UNIT)).equals(Present.key(other.text(Field.ROLE_UNIT)))) {
            return false;
        }
        findings.error(
                line.place(Field.ROLE_ROLE),
                "roleTwice",
                row.text(Field.ROLE_USERNAME),
                Role.valueOf(row.text(Field.ROLE_ROLE)),
                row.text(Field.ROLE_UNIT),
                other.line().map(first -> first.start().cell()).orElse("\u2013"));
        return true;
    }
}
