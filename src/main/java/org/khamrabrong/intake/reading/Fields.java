package org.khamrabrong.intake.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.khamrabrong.intake.reading.Entry.Said;
import org.khamrabrong.table.Place;

/** The fields of one indicator as they are read: a field of which a cell could not be read is not said at all. */
final class Fields {

    private final Remarks remarks;
    private final Set<Said> said = EnumSet.allOf(Said.class);
    private final Set<Place> unread = new LinkedHashSet<>();

    Fields(Remarks remarks) {
        this.remarks = remarks;
    }

    <T> T read(Said field, Supplier<T> cells) {
        int before = remarks.failures().size();
        T value = cells.get();
        List<Place> failed = remarks.failures();
        if (failed.size() > before) {
            said.remove(field);
            unread.addAll(failed.subList(before, failed.size()));
        }
        return value;
    }

    Set<Said> said() {
        return said;
    }

    Set<Place> unread() {
        return unread;
    }
}
