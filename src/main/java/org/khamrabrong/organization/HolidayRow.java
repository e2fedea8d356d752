package org.khamrabrong.organization;

import java.time.LocalDate;

/**
 * A holiday as it stands in the calendar.
 *
 * @param nameEnglish blank where it has none
 */
public record HolidayRow(LocalDate day, String name, String nameEnglish) {}
