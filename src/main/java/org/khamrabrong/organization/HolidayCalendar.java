package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.OrganizationFact.HolidaysImported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the strategy office keeps the holidays. An agreement that was signed keeps those it was signed with. */
@Service
@Transactional
public class HolidayCalendar {

    /** How far from the present year holidays may lie. */
    public static final int YEARS_AWAY = HolidayRules.YEARS_AWAY;

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(List.of());

    private final Holidays holidays;
    private final HolidayRules rules;
    private final HolidayReach reach;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    HolidayCalendar(
            Holidays holidays,
            HolidayRules rules,
            HolidayReach reach,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.holidays = holidays;
        this.rules = rules;
        this.reach = reach;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    public void enter(HolidayName asked) {
        actors.require(Role.STRATEGY);
        add(asked);
    }

    /** @param seen as it stood on the screen of whoever asks */
    public void rename(HolidayRow seen, String name, String nameEnglish) {
        actors.require(Role.STRATEGY);
        Holiday holiday = known(seen);
        write(holiday, new HolidayName(seen.day(), name, nameEnglish));
    }

    /** @param seen as it stood on the screen of whoever asks */
    public void remove(HolidayRow seen) {
        actors.require(Role.STRATEGY);
        Holiday holiday = known(seen);
        holidays.delete(holiday);
        facts.publishEvent(holiday.removed(actors.currentName()));
    }

    /** What would become of the calendar; changes nothing. */
    @Transactional(readOnly = true)
    public HolidayPlan plan(List<WrittenHoliday> written) {
        actors.require(Role.STRATEGY);
        return new HolidayComparison(holidays, rules, LocalDate.now(clock)).of(written);
    }

    /**
     * Enters and renames all of them, or none where any cannot be; removes nothing.
     *
     * @param source what the file is called
     * @return as it was carried out, which is as the calendar stands now
     */
    public HolidayPlan take(List<WrittenHoliday> written, String source) {
        HolidayPlan plan = plan(written);
        if (plan.hasErrors()) {
            throw new Refusal("organization.refusal.holidayFileWrong", plan.errors());
        }
        List<HolidayName> changes = plan.changes();
        if (!changes.isEmpty()) {
            facts.publishEvent(new HolidaysImported(actors.currentName(), source, changes.size()));
            changes.forEach(this::put);
        }
        return plan;
    }

    /**
     * Last year's holidays that fall on the same day every year, as they would stand in that one; not those that a weekend
     * takes, for which a substitute is announced.
     */
    @Transactional(readOnly = true)
    public List<HolidayRow> proposal(FiscalYear year) {
        actors.require(Role.STRATEGY);
        List<LocalDate> present =
                holidays.days(year.firstDay(), year.lastDay()).stream().toList();
        return ofYear(year.previous()).stream()
                .map(Holiday::row)
                .filter(rules::isFixed)
                .flatMap(last -> rules.inTheNextYear(last).stream())
                .filter(next -> WEEKDAYS.isWorkingDay(next.day()) && !present.contains(next.day()))
                .toList();
    }

    /** Enters all of them, or none where any cannot be. */
    public void enterAll(List<HolidayRow> proposed) {
        actors.require(Role.STRATEGY);
        proposed.forEach(row -> add(new HolidayName(row.day(), row.name(), row.nameEnglish())));
    }

    /** The agreements that hold the holidays of that year: its own, and those of the years beside it. */
    @Transactional(readOnly = true)
    public HolidayReach.Touched touched(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return reach.by(year.previous(), year.next());
    }

    private void put(HolidayName asked) {
        Optional<Holiday> present = holidays.findById(asked.row().day());
        if (present.isPresent()) {
            write(present.get(), asked);
        } else {
            add(asked);
        }
    }

    private void add(HolidayName asked) {
        HolidayRow row = asked.row();
        rules.check(row.day(), LocalDate.now(clock));
        holidays.findById(row.day()).ifPresent(present -> refuseTwice(present.row()));
        if (ofYear(FiscalYear.containing(row.day())).size() >= HolidayRules.MOST) {
            throw new Refusal("organization.refusal.holidayTooMany", HolidayRules.MOST);
        }
        Holiday holiday = new Holiday(asked);
        try {
            holidays.saveAndFlush(holiday);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new Refusal("organization.refusal.holidayEnteredMeanwhile");
        }
        facts.publishEvent(holiday.entered(actors.currentName()));
    }

    private void write(Holiday holiday, HolidayName asked) {
        if (!holiday.isNamed(asked)) {
            facts.publishEvent(holiday.rename(asked, actors.currentName()));
            holidays.saveAndFlush(holiday);
        }
    }

    private Holiday known(HolidayRow seen) {
        Holiday holiday = holidays.findById(seen.day())
                .orElseThrow(() -> new Refusal("organization.refusal.holidayGone", seen.name()));
        if (!holiday.row().equals(seen)) {
            throw new Refusal(
                    "organization.refusal.holidayChangedMeanwhile",
                    holiday.row().name());
        }
        return holiday;
    }

    private List<Holiday> ofYear(FiscalYear year) {
        return holidays.findByDayBetweenOrderByDay(year.firstDay(), year.lastDay());
    }

    private static void refuseTwice(HolidayRow present) {
        throw new Refusal("organization.refusal.holidayTwice", present.name());
    }
}
