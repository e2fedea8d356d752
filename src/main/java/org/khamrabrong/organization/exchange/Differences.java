package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.UnitLevel;

/**
 * What files say against what there is.
 *
 * @param changes units first, then people, then roles, each with the line that says so
 * @param unchanged how many rows say what there is already, by table
 * @param missing what there is and no row speaks of, of the tables that the files hold; it stays as it is
 */
record Differences(Map<Line, Change> changes, Map<Part, Integer> unchanged, List<Plan.Missing> missing) {

    static Differences between(Present present, Reading reading) {
        Collector collector = new Collector(present);
        for (Part part : Part.values()) {
            reading.lines(part).forEach(collector::line);
        }
        List<Plan.Missing> missing = reading.lines().keySet().stream()
                .flatMap(part -> present.entries(part).stream()
                        .filter(entry -> !collector.met.contains(entry.id()))
                        .map(entry -> new Plan.Missing(part, entry.values())))
                .toList();
        return new Differences(collector.changes, collector.unchanged, missing);
    }

    private static final class Collector {

        private final Present present;
        private final Map<Line, Change> changes = new LinkedHashMap<>();
        private final Map<Part, Integer> unchanged = new EnumMap<>(Part.class);
        private final Set<UUID> met = new HashSet<>();

        Collector(Present present) {
            this.present = present;
        }

        void line(Line line) {
            Optional<Entry> entry = entry(line);
            entry.ifPresent(known -> met.add(known.id()));
            Map<Field, String> before = entry.map(Entry::values).orElse(Map.of());
            Map<Field, String> after = after(line, before);
            List<FieldChange> fields = new ArrayList<>();
            for (Field field : line.part().fields()) {
                String was = before.getOrDefault(field, "");
                String is = after.getOrDefault(field, "");
                if (!was.equals(is)) {
                    fields.add(new FieldChange(field, was, is));
                }
            }
            if (fields.isEmpty()) {
                unchanged.merge(line.part(), 1, Integer::sum);
            } else {
                changes.put(line, new Change(line.part(), entry.map(Entry::id).orElse(null), before, after, fields));
            }
        }

        private Optional<Entry> entry(Line line) {
            return switch (line.part()) {
                case UNITS -> present.unit(line.text(Field.UNIT_CODE));
                case PEOPLE -> present.person(line.text(Field.PERSON_USERNAME));
                case ROLES -> held(line);
            };
        }

        /** The holding that has a day in common with the line; without any days said, the earliest. */
        private Optional<Entry> held(Line line) {
            return present
                    .roles(line.text(Field.ROLE_USERNAME), line.text(Field.ROLE_ROLE), line.text(Field.ROLE_UNIT))
                    .stream()
                    .filter(entry -> !met.contains(entry.id()) && overlaps(entry, line))
                    .findFirst();
        }

        private static boolean overlaps(Entry held, Line line) {
            LocalDate heldUntil = day(held.text(Field.ROLE_UNTIL));
            LocalDate from = day(line.text(Field.ROLE_FROM));
            LocalDate until = day(line.text(Field.ROLE_UNTIL));
            LocalDate heldFrom = LocalDate.parse(held.text(Field.ROLE_FROM));
            return (from == null || heldUntil == null || !from.isAfter(heldUntil))
                    && (until == null || !until.isBefore(heldFrom));
        }

        private static @Nullable LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        /** What is known a thing by stays as it is spelled; of what the line says nothing, the present counts. */
        private Map<Field, String> after(Line line, Map<Field, String> before) {
            Map<Field, String> after = new EnumMap<>(Field.class);
            for (Field field : line.part().fields()) {
                after.put(field, before.getOrDefault(field, ""));
            }
            boolean known = !before.isEmpty();
            line.values().forEach((field, text) -> {
                if (!known || !isKey(field) && field != Field.ROLE_FROM) {
                    after.put(field, code(field, text));
                }
            });
            if (!known) {
                defaults(line, after);
            } else if (line.part() == Part.PEOPLE) {
                followTitle(line, before, after);
            }
            return after;
        }

        private static boolean isKey(Field field) {
            return field.need() == Field.Need.ALWAYS;
        }

        /** A code of a unit as the organization spells it. */
        private String code(Field field, String text) {
            return field == Field.UNIT_ABOVE || field == Field.PERSON_UNIT || field == Field.ROLE_UNIT
                    ? present.unit(text).map(unit -> unit.text(Field.UNIT_CODE)).orElse(text)
                    : text;
        }

        private void defaults(Line line, Map<Field, String> after) {
            switch (line.part()) {
                case UNITS:
                    byDefault(after, Field.UNIT_HEADS_OFFICE, Lexicon.NO);
                    boolean government = UnitLevel.GOVERNMENT.name().equals(after.get(Field.UNIT_LEVEL));
                    byDefault(after, Field.UNIT_SIGNS, government ? Lexicon.NO : Lexicon.YES);
                    break;
                case PEOPLE:
                    byDefault(after, Field.PERSON_POSITION_ENGLISH, after.getOrDefault(Field.PERSON_POSITION, ""));
                    break;
                default:
                    byDefault(after, Field.ROLE_FROM, present.day().toString());
            }
        }

        /** Where one title stands for both languages it goes on doing so. */
        private static void followTitle(Line line, Map<Field, String> before, Map<Field, String> after) {
            boolean one = before.getOrDefault(Field.PERSON_POSITION, "")
                    .equals(before.getOrDefault(Field.PERSON_POSITION_ENGLISH, ""));
            if (one && line.text(Field.PERSON_POSITION_ENGLISH).isEmpty()) {
                after.put(Field.PERSON_POSITION_ENGLISH, after.getOrDefault(Field.PERSON_POSITION, ""));
            }
        }

        private static void byDefault(Map<Field, String> after, Field field, String text) {
            if (after.getOrDefault(field, "").isEmpty()) {
                after.put(field, text);
            }
        }
    }
}
