package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as a file has it.
 *
 * @param row where it stands in the file, counted from 1
 * @param written the day as it is written there
 * @param day null where that is no day
 */
public record WrittenHoliday(
        int row, String written, @Nullable LocalDate day, String name, String nameEnglish) {}
