package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/**
 * A holiday as somebody wants it to be.
 *
 * @param nameEnglish blank or null where it has none
 */
public record HolidayName(
        @Nullable LocalDate day,
        @Nullable String name,
        @Nullable String nameEnglish) {

    /** @throws Refusal where the day or the Thai name is missing, or a name cannot be kept */
    HolidayRow row() {
        if (day == null) {
            throw new Refusal("organization.refusal.holidayDayMissing");
        }
        return new HolidayRow(
                day,
                WrittenText.NAME.needed(name, "organization.refusal.holidayNameMissing"),
                nameEnglish == null ? "" : WrittenText.NAME.checked(nameEnglish).strip());
    }
}
