package org.khamrabrong.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What a holiday must be, and which of them fall on the same day every year. */
@Component
class HolidayRules {

    /** Of one fiscal year; every agreement carries them. */
    static final int MOST = 100;

    static final int YEARS_AWAY = 10;

    private final HolidaySettings settings;

    HolidayRules(HolidaySettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal where the day lies so far away that its year must be written wrongly */
    void check(LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusYears(YEARS_AWAY)) || day.isAfter(today.plusYears(YEARS_AWAY))) {
            throw new Refusal("organization.refusal.holidayFar", YEARS_AWAY);
        }
    }

    boolean isFixed(HolidayRow holiday) {
        String names = (holiday.name() + " " + holiday.nameEnglish()).toLowerCase(Locale.ROOT);
        return settings.movingWords().stream().noneMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Empty where that year has no such day. */
    Optional<HolidayRow> inTheNextYear(HolidayRow holiday) {
        LocalDate day = holiday.day();
        try {
            return Optional.of(new HolidayRow(
                    LocalDate.of(day.getYear() + 1, day.getMonth(), day.getDayOfMonth()),
                    holiday.name(),
                    holiday.nameEnglish()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
