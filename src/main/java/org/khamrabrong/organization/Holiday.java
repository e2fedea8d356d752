package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.OrganizationFact.HolidayEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayRemoved;
import org.khamrabrong.organization.OrganizationFact.HolidayRenamed;

/** A day on which the body does not work, though the week would have it. */
@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    private LocalDate day;

    private String name;
    private String nameEnglish;

    @Version
    private @Nullable Integer version;

    protected Holiday() {}

    Holiday(HolidayName named) {
        HolidayRow row = named.row();
        this.day = row.day();
        this.name = row.name();
        this.nameEnglish = row.nameEnglish();
    }

    LocalDate day() {
        return day;
    }

    HolidayRow row() {
        return new HolidayRow(day, name, nameEnglish);
    }

    boolean isNamed(HolidayName named) {
        return row().equals(named.row());
    }

    HolidayEntered entered(String by) {
        return new HolidayEntered(by, day, name);
    }

    HolidayRenamed rename(HolidayName named, String by) {
        String before = name;
        write(named);
        return new HolidayRenamed(by, day, before, name);
    }

    HolidayRemoved removed(String by) {
        return new HolidayRemoved(by, day, name);
    }

    private void write(HolidayName named) {
        HolidayRow row = named.row();
        name = row.name();
        nameEnglish = row.nameEnglish();
    }
}
