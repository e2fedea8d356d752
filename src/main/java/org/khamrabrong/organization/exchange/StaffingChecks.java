package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.table.Place;

/** Units that could not be called as they would be staffed, and heads of too much: worth a look, and taken all the same. */
final class StaffingChecks {

    private static final Place NOWHERE = new Place("", "");

    /** Those who draft, review and approve. */
    private static final List<Role> NEEDED = List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD);

    private final LocalDate day;
    private final Outcome outcome;
    private final Findings findings;

    private StaffingChecks(LocalDate day, Outcome outcome, Findings findings) {
        this.day = day;
        this.outcome = outcome;
        this.findings = findings;
    }

    static void check(LocalDate day, Outcome outcome, Findings findings) {
        StaffingChecks checks = new StaffingChecks(day, outcome, findings);
        Map<Role, Map<String, List<Outcome.Row>>> staff = new EnumMap<>(Role.class);
        NEEDED.forEach(role -> staff.put(role, checks.holding(role, Field.ROLE_UNIT)));
        outcome.units().forEach((key, unit) -> {
            if (unit.text(Field.UNIT_SIGNS).equals(Lexicon.YES)) {
                checks.unit(unit, role -> staff.getOrDefault(role, Map.of()).getOrDefault(key, List.of()));
            }
        });
        checks.holding(Role.HEAD, Field.ROLE_USERNAME).values().stream()
                .filter(headed -> headed.size() > 1)
                .forEach(checks::headOfSeveral);
    }

    private void unit(Outcome.Row unit, Function<Role, List<Outcome.Row>> staff) {
        Place place = unit.line().map(line -> line.place(Field.UNIT_CODE)).orElse(NOWHERE);
        String code = unit.text(Field.UNIT_CODE);
        String name = unit.text(Field.UNIT_NAME);
        List<Role> lacking =
                NEEDED.stream().filter(role -> staff.apply(role).isEmpty()).toList();
        if (!lacking.isEmpty()) {
            findings.warn(place, "lacking", code, name, lacking);
        } else if (!areThree(
                NEEDED.stream().map(staff).map(StaffingChecks::people).toList())) {
            findings.warn(place, "samePeople", code, name);
        }
        List<Outcome.Row> heads = staff.apply(Role.HEAD);
        if (heads.size() > 1) {
            findings.warn(place, "twoHeads", code, name, all(heads, Field.ROLE_USERNAME));
        }
    }

    /** Whether three different people draft, review and approve, since nobody judges their own work. */
    private static boolean areThree(List<Set<String>> staff) {
        return staff.get(0).stream()
                .anyMatch(officer -> staff.get(1).stream()
                        .filter(governor -> !governor.equals(officer))
                        .anyMatch(governor -> staff.get(2).stream()
                                .anyMatch(head -> !head.equals(officer) && !head.equals(governor))));
    }

    private static Set<String> people(List<Outcome.Row> roles) {
        return roles.stream()
                .map(row -> Present.key(row.text(Field.ROLE_USERNAME)))
                .collect(Collectors.toSet());
    }

    private void headOfSeveral(List<Outcome.Row> headed) {
        Place place = headed.stream()
                .flatMap(row -> row.line().stream())
                .map(line -> line.place(Field.ROLE_UNIT))
                .reduce(NOWHERE, (first, last) -> last);
        findings.warn(place, "headOfSeveral", headed.get(0).text(Field.ROLE_USERNAME), all(headed, Field.ROLE_UNIT));
    }

    private Map<String, List<Outcome.Row>> holding(Role role, Field by) {
        return outcome.roles().stream()
                .filter(row -> row.text(Field.ROLE_ROLE).equals(role.name()))
                .filter(row -> HeldDays.of(row.values()).include(day))
                .collect(Collectors.groupingBy(row -> Present.key(row.text(by))));
    }

    private static String all(List<Outcome.Row> rows, Field field) {
        return rows.stream().map(row -> row.text(field)).distinct().collect(Collectors.joining(", "));
    }
}
