package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.language.FoldedText;

/**
 * The organization on one day, as its tables have it.
 *
 * @param units by what their codes are compared by, in their order
 * @param people by user name
 * @param roles held on that day or later
 * @param rolesByHolder the same, by what the holder's user name is compared by
 * @param deactivated user names of those who are no longer in office
 * @param begun the first days of the units, by key
 */
record Present(
        LocalDate day,
        Map<String, Entry> units,
        Map<String, Entry> people,
        List<Entry> roles,
        Map<String, List<Entry>> rolesByHolder,
        Set<String> deactivated,
        Map<String, LocalDate> begun) {

    static Present of(
            LocalDate day,
            List<Entry> units,
            List<Entry> people,
            List<Entry> roles,
            Set<String> deactivated,
            Map<String, LocalDate> begun) {
        return new Present(
                day,
                byKey(units, Field.UNIT_CODE),
                byKey(people, Field.PERSON_USERNAME),
                List.copyOf(roles),
                roles.stream().collect(Collectors.groupingBy(held -> key(held.text(Field.ROLE_USERNAME)))),
                Set.copyOf(deactivated),
                Map.copyOf(begun));
    }

    /** By which codes and user names are the same, however they are spelled. */
    static String key(String text) {
        return FoldedText.of(text);
    }

    Optional<Entry> unit(String code) {
        return Optional.ofNullable(units.get(key(code)));
    }

    Optional<Entry> person(String username) {
        return Optional.ofNullable(people.get(key(username)));
    }

    /** That role at that unit, the earliest first. */
    List<Entry> roles(String username, String role, String unit) {
        return rolesByHolder.getOrDefault(key(username), List.of()).stream()
                .filter(held -> held.text(Field.ROLE_ROLE).equals(role)
                        && key(held.text(Field.ROLE_UNIT)).equals(key(unit)))
                .toList();
    }

    List<Entry> entries(Part part) {
        return switch (part) {
            case UNITS -> new ArrayList<>(units.values());
            case PEOPLE -> new ArrayList<>(people.values());
            case ROLES -> roles;
        };
    }

    private static Map<String, Entry> byKey(List<Entry> entries, Field field) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(key(entry.text(field)), entry));
        return byKey;
    }
}
