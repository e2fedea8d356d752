package org.khamrabrong.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.table.Tables;

/**
 * A file of holidays: a table whose columns are day, name and, where it has one, English name; or a calendar as
 * telephones and office programs exchange it.
 *
 * @param name what it is called
 */
public record HolidayFile(String name, List<WrittenHoliday> holidays) {

    public static final int LARGEST = Tables.LARGEST;

    public static final List<String> KINDS =
            Stream.concat(Tables.EXTENSIONS.stream(), Stream.of(".ics")).toList();

    public HolidayFile {
        holidays = List.copyOf(holidays);
    }

    /** @throws Refusal that says why it is not read */
    public static HolidayFile read(String uploadedName, byte[] content) {
        String name = FileNames.harmless(uploadedName, "holidays");
        List<WrittenHoliday> found =
                FileNames.extension(name).toLowerCase(Locale.ROOT).equals("ics")
                        ? HolidayEvents.read(name, content)
                        : HolidaySheet.read(Tables.read(name, content));
        if (found.isEmpty()) {
            throw new Refusal("organization.refusal.holidayFileEmpty", name);
        }
        return new HolidayFile(name, found);
    }
}
