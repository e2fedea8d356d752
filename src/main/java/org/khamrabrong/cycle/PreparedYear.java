package org.khamrabrong.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;

/** A year that is being prepared: what stands in its steps. */
@Entity
@Table(name = "prepared_year")
class PreparedYear {

    @Id
    private Integer fiscalYear;

    private String content;

    @Version
    private @Nullable Integer version;

    private String changedBy;
    private Instant changedAt;

    protected PreparedYear() {}

    PreparedYear(FiscalYear year, PreparedContent content, String by, Instant at) {
        this.fiscalYear = year.gregorian();
        keep(content, by, at);
    }

    void write(PreparedContent changed, String by, Instant at) {
        keep(changed, by, at);
    }

    private void keep(PreparedContent changed, String by, Instant at) {
        content = changed.written();
        changedBy = by;
        changedAt = at;
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    PreparedContent content() {
        return PreparedContent.read(content);
    }

    int version() {
        return version == null ? 0 : version;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
