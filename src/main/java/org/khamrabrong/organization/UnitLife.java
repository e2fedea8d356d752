package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit from its first day to its last.
 *
 * @param periods one after the other without a gap, at least one
 * @param successor the unit into which it is merged when it ends; null where it is dissolved or does not end
 */
public record UnitLife(
        UUID unit,
        String code,
        List<UnitPeriod> periods,
        @Nullable UUID successor) {

    public UnitLife {
        periods = joined(periods);
    }

    static UnitLife beginning(UUID unit, String code, LocalDate from, UnitParticulars what) {
        return new UnitLife(unit, code, List.of(UnitPeriod.of(from, null, what)), null);
    }

    public LocalDate begins() {
        return periods.get(0).from();
    }

    /** The first day on which it is no more. */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(last().days().until()).map(day -> day.plusDays(1));
    }

    /** Every day on which it begins, changes or ends, the first first. */
    public List<LocalDate> changes() {
        List<LocalDate> days =
                new ArrayList<>(periods.stream().map(UnitPeriod::from).toList());
        ends().ifPresent(days::add);
        return days;
    }

    public Days days() {
        return new Days(begins(), last().days().until());
    }

    public Optional<UnitPeriod> on(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst();
    }

    /** As on that day; where there was no such unit then, as on the day nearest to it. */
    public UnitPeriod nearest(LocalDate day) {
        return on(day).orElseGet(() -> day.isBefore(begins()) ? periods.get(0) : last());
    }

    /** The periods of which some day is that one or a later one. */
    List<UnitPeriod> since(LocalDate day) {
        return periods.stream().filter(period -> !period.days().isOver(day)).toList();
    }

    /** The first later period in which the aspect is not as it is on that day. */
    public Optional<UnitPeriod> next(UnitAspect aspect, LocalDate day) {
        return on(day).flatMap(now -> periods.stream()
                .filter(period -> period.from().isAfter(day))
                .filter(period -> !aspect.same(period.what(), now.what()))
                .findFirst());
    }

    /** With the other's aspect from that day on, until it changes again. */
    UnitLife changed(LocalDate from, UnitAspect aspect, UnitParticulars to) {
        return with(parted(from), from, aspect, to);
    }

    /** With the other's aspect as long as it is what it is on that day, before and after. */
    UnitLife corrected(LocalDate day, UnitAspect aspect, UnitParticulars to) {
        UnitParticulars now = nearest(day).what();
        LocalDate from = begins();
        for (UnitPeriod period : periods) {
            if (!period.from().isAfter(day) && !aspect.same(period.what(), now)) {
                from = period.days().until() == null
                        ? from
                        : period.days().until().plusDays(1);
            }
        }
        return with(periods, from, aspect, to);
    }

    /** Without what was to change on that day. */
    UnitLife unchanged(LocalDate day) {
        UnitLife life = this;
        UnitPeriod before = nearest(day.minusDays(1));
        for (UnitAspect aspect : nearest(day).differingFrom(before)) {
            life = life.changed(day, aspect, before.what());
        }
        return life;
    }

    /** From that day on under the other unit, whenever it would stand under that one. */
    UnitLife moved(LocalDate from, UUID away, UUID to) {
        return new UnitLife(
                unit,
                code,
                parted(from).stream()
                        .map(period -> period.from().isBefore(from)
                                        || !away.equals(period.what().parent())
                                ? period
                                : period.being(period.what().under(to)))
                        .toList(),
                successor);
    }

    /** Again under the unit from which it was to be moved on that day. */
    UnitLife movedBack(LocalDate from, UUID away) {
        boolean wasThere = on(from.minusDays(1))
                .filter(period -> away.equals(period.what().parent()))
                .isPresent();
        return wasThere ? changed(from, UnitAspect.PLACE, nearest(from).what().under(away)) : this;
    }

    UnitLife ended(LocalDate firstWithout, @Nullable UUID into) {
        List<UnitPeriod> rest = parted(firstWithout).stream()
                .filter(period -> period.from().isBefore(firstWithout))
                .toList();
        return new UnitLife(unit, code, rest, into);
    }

    UnitLife endless() {
        List<UnitPeriod> all = new ArrayList<>(periods);
        all.set(all.size() - 1, last().lasting(null));
        return new UnitLife(unit, code, all, null);
    }

    UnitLife coded(String other) {
        return new UnitLife(unit, other, periods, successor);
    }

    private UnitPeriod last() {
        return periods.get(periods.size() - 1);
    }

    private UnitLife with(List<UnitPeriod> parts, LocalDate from, UnitAspect aspect, UnitParticulars to) {
        List<UnitPeriod> all = new ArrayList<>();
        UnitParticulars before = nearest(from).what();
        boolean still = true;
        for (UnitPeriod period : parts) {
            boolean reached = !period.from().isBefore(from);
            still &= !reached || aspect.same(period.what(), before);
            all.add(reached && still ? period.being(aspect.take(period.what(), to)) : period);
        }
        return new UnitLife(unit, code, all, successor);
    }

    /** The periods, one of them beginning on that day if any covers it. */
    private List<UnitPeriod> parted(LocalDate day) {
        List<UnitPeriod> parts = new ArrayList<>();
        for (UnitPeriod period : periods) {
            if (period.covers(day) && period.from().isBefore(day)) {
                parts.add(period.lasting(day.minusDays(1)));
                parts.add(UnitPeriod.of(day, period.days().until(), period.what()));
            } else {
                parts.add(period);
            }
        }
        return parts;
    }

    private static List<UnitPeriod> joined(List<UnitPeriod> parts) {
        List<UnitPeriod> joined = new ArrayList<>();
        for (UnitPeriod part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).what().equals(part.what())) {
                joined.set(last, joined.get(last).lasting(part.days().until()));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}
