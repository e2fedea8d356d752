package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;

/** All units of the organization, past, present and future. */
final class UnitLives {

    private final Map<UUID, UnitLife> lives = new LinkedHashMap<>();

    UnitLives(Collection<UnitLife> lives) {
        lives.forEach(life -> this.lives.put(life.unit(), life));
    }

    /** The same with these in the place of what they were, or beside it. */
    UnitLives with(Collection<UnitLife> changed) {
        UnitLives others = new UnitLives(lives.values());
        changed.forEach(life -> others.lives.put(life.unit(), life));
        return others;
    }

    UnitLives without(UUID unit) {
        return new UnitLives(all().filter(life -> !life.unit().equals(unit)).toList());
    }

    Stream<UnitLife> all() {
        return lives.values().stream();
    }

    Optional<UnitLife> find(UUID unit) {
        return Optional.ofNullable(lives.get(unit));
    }

    UnitLife of(UUID unit) {
        return find(unit).orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
    }

    /** The Thai name as on that day or the nearest to it. */
    String name(UUID unit, LocalDate day) {
        return of(unit).nearest(day).what().names().thai();
    }

    /** Those that stand right under it on that day or a later one. */
    List<UnitLife> childrenSince(UUID unit, LocalDate day) {
        return all().filter(life -> life.since(day).stream()
                        .anyMatch(period -> unit.equals(period.what().parent())))
                .toList();
    }

    /** All that stand under it on that day. */
    Set<UUID> beneath(UUID top, LocalDate day) {
        Map<UUID, List<UUID>> children = all().filter(
                        life -> above(life.unit(), day).isPresent())
                .collect(Collectors.groupingBy(
                        life -> above(life.unit(), day).orElseThrow(),
                        Collectors.mapping(UnitLife::unit, Collectors.toList())));
        Set<UUID> beneath = new HashSet<>();
        Deque<UUID> left = new ArrayDeque<>(List.of(top));
        while (!left.isEmpty()) {
            children.getOrDefault(left.pop(), List.of()).stream()
                    .filter(beneath::add)
                    .forEach(left::push);
        }
        return beneath;
    }

    /** Whether it comes upon itself on the way up, on that day. */
    boolean isInCircle(UUID unit, LocalDate day) {
        Set<UUID> passed = new HashSet<>();
        Optional<UUID> above = above(unit, day);
        while (above.isPresent() && passed.add(above.get())) {
            above = above(above.get(), day);
        }
        return above.isPresent() && passed.contains(unit);
    }

    /** The days, from that one on, on which any unit changes. */
    List<LocalDate> days(LocalDate from) {
        return Stream.concat(
                        Stream.of(from),
                        all().flatMap(life -> life.periods().stream()).map(UnitPeriod::from))
                .filter(day -> !day.isBefore(from))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<UUID> above(UUID unit, LocalDate day) {
        return Optional.ofNullable(lives.get(unit))
                .flatMap(life -> life.on(day))
                .map(UnitPeriod::what)
                .map(UnitParticulars::parent)
                .filter(Objects::nonNull);
    }
}
