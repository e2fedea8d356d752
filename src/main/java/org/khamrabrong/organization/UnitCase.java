package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.language.FoldedText;

/**
 * A change of the organization before it is taken: what the rules look at.
 *
 * @param touched the units that differ, as they are with it
 */
record UnitCase(
        UUID unit, UnitChange change, LocalDate from, LocalDate today, UnitLives before, List<UnitLife> touched) {

    static UnitCase of(UUID unit, UnitChange change, LocalDate from, LocalDate today, UnitLives before) {
        return new UnitCase(unit, change, from, today, before, change.applied(before, before.of(unit), from));
    }

    /** Of a unit that there is not yet. */
    static UnitCase beginning(UnitLife life, LocalDate today, UnitLives before) {
        return new UnitCase(
                life.unit(),
                new UnitChange.TakeBack(),
                life.begins(),
                today,
                before.with(List.of(life)),
                List.of(life));
    }

    /** Of several at once, all of them in the lives already; at least one. */
    static UnitCase together(List<UnitLife> touched, LocalDate from, LocalDate today, UnitLives all) {
        return new UnitCase(touched.get(0).unit(), new UnitChange.TakeBack(), from, today, all, touched);
    }

    UnitLives after() {
        return before.with(touched);
    }

    UnitLife was() {
        return before.of(unit);
    }

    UnitLife is() {
        return after().of(unit);
    }

    /** As the unit is called on that day. */
    String name() {
        return was().nearest(from).what().names().thai();
    }

    boolean inForce() {
        return was().on(from).isPresent();
    }

    /** Whether anything of the unit changes on that day already, be it its end. */
    boolean plannedOnThatDay() {
        return from.isAfter(today) && (was().ends().filter(from::equals).isPresent() || beginsAnew());
    }

    /** Whether what is asked for stands in the plan for that very day. */
    boolean plannedAlready() {
        return from.isAfter(today)
                && change.aspect()
                        .filter(aspect -> beginsAnew()
                                && was().nearest(from)
                                        .differingFrom(was().nearest(from.minusDays(1)))
                                        .contains(aspect))
                        .isPresent();
    }

    /** The first day after that one on which the unit changes, be it that it ends. */
    Optional<LocalDate> laterPlan() {
        return Stream.concat(was().periods().stream().map(UnitPeriod::from), was().ends().stream())
                .filter(day -> day.isAfter(from))
                .findFirst();
    }

    /** Another unit of the same code, however that is spelt. */
    Optional<UnitLife> namesake() {
        String code = FoldedText.of(is().code());
        return before.all()
                .filter(other -> !other.unit().equals(unit))
                .filter(other -> FoldedText.of(other.code()).equals(code))
                .findFirst();
    }

    /** Another government on some day on which the unit would be one. */
    Optional<UnitLife> otherGovernment() {
        List<Days> governing = is().since(from).stream()
                .filter(UnitCase::isGovernment)
                .map(UnitPeriod::days)
                .toList();
        return governing.isEmpty()
                ? Optional.empty()
                : before.all()
                        .filter(other -> !other.unit().equals(unit))
                        .filter(other -> other.periods().stream()
                                .filter(UnitCase::isGovernment)
                                .anyMatch(period -> governing.stream().anyMatch(period.days()::overlap)))
                        .findFirst();
    }

    /** A touched unit below the national body that would stand under nothing. */
    Optional<UnitLife> uprooted() {
        return touched.stream()
                .filter(life -> life.since(from).stream()
                        .anyMatch(period -> period.what().parent() == null
                                && !period.what().level().mayStandOnTop()))
                .findFirst();
    }

    /** A touched unit above which there would be no unit on some day. */
    Optional<UnitLife> orphan() {
        UnitLives after = after();
        return touched.stream()
                .filter(life -> life.since(from).stream().anyMatch(period -> isOrphaned(period, after)))
                .findFirst();
    }

    /** A unit that would stand under one of no higher level on some day. */
    Optional<UnitLife> tooHigh() {
        UnitLives after = after();
        return Stream.concat(
                        touched.stream(),
                        touched.stream().flatMap(life -> after.childrenSince(life.unit(), from).stream()))
                .filter(life -> life.since(from).stream().anyMatch(period -> isTooHigh(period, after)))
                .findFirst();
    }

    /** A touched unit that would stand under itself on some day. */
    Optional<UnitLife> circle() {
        UnitLives after = after();
        List<LocalDate> days = after.days(from);
        return touched.stream()
                .filter(life -> days.stream().anyMatch(day -> after.isInCircle(life.unit(), day)))
                .findFirst();
    }

    /** What would be left under a unit that is no more. */
    List<UnitLife> leftBeneath() {
        return change.ends() ? after().childrenSince(unit, from) : List.of();
    }

    private boolean beginsAnew() {
        return was().periods().stream().skip(1).map(UnitPeriod::from).anyMatch(from::equals);
    }

    private boolean isOrphaned(UnitPeriod period, UnitLives after) {
        UUID parent = period.what().parent();
        return parent != null
                && after.find(parent)
                        .filter(above -> above.days().cover(rest(period)))
                        .isEmpty();
    }

    private boolean isTooHigh(UnitPeriod period, UnitLives after) {
        return Stream.ofNullable(period.what().parent())
                .map(after::find)
                .flatMap(Optional::stream)
                .flatMap(above -> above.since(from).stream())
                .filter(above -> above.days().overlap(rest(period)))
                .anyMatch(above ->
                        !period.what().level().mayStandUnder(above.what().level()));
    }

    /** What of the period is that day or later. */
    private Days rest(UnitPeriod period) {
        return period.from().isBefore(from)
                ? new Days(from, period.days().until())
                : Objects.requireNonNull(period.days());
    }

    private static boolean isGovernment(UnitPeriod period) {
        return period.what().level() == UnitLevel.GOVERNMENT;
    }
}
