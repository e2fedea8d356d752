package org.khamrabrong.organization.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.organization.exchange.Taken.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was imported when and by whom, each with the organization as it was before. */
@Component
class ImportLog {

    private static final int LATEST = 20;

    private static final String KEEP = """
            insert into organization_import
                   (id, at, by, files, sha256, from_day, units_entered, units_changed, people_entered, people_changed,
                    roles_entered, roles_changed, before)
            values (:id, :at, :by, :files, :sha256, :from, :unitsEntered, :unitsChanged, :peopleEntered, :peopleChanged,
                    :rolesEntered, :rolesChanged, :before)
            """;

    private static final String LIST = """
            select id, at, by, files, from_day, units_entered, units_changed, people_entered, people_changed,
                   roles_entered, roles_changed
              from organization_import order by at desc limit :latest
            """;

    private final JdbcClient database;

    ImportLog(JdbcClient database) {
        this.database = database;
    }

    /** @param before the workbook of the organization as it was */
    void keep(Taken taken, String sha256, byte[] before) {
        JdbcClient.StatementSpec kept = database.sql(KEEP)
                .param("id", taken.id())
                .param("at", OffsetDateTime.ofInstant(taken.at(), ZoneOffset.UTC))
                .param("by", taken.by())
                .param("files", taken.files())
                .param("sha256", sha256)
                .param("from", taken.from())
                .param("before", before);
        for (Part part : Part.values()) {
            kept = kept.param(column(part) + "Entered", taken.count(part).entered())
                    .param(column(part) + "Changed", taken.count(part).changed());
        }
        kept.update();
    }

    /** The latest first. */
    List<Taken> latest() {
        return database.sql(LIST)
                .param("latest", LATEST)
                .query((row, number) -> taken(row))
                .list();
    }

    Optional<byte[]> before(UUID id) {
        return database.sql("select before from organization_import where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("before"))
                .optional();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        Map<Part, Counted> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            counts.put(part, new Counted(row.getInt(column(part) + "_entered"), row.getInt(column(part) + "_changed")));
        }
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("files"),
                row.getObject("from_day", LocalDate.class),
                counts);
    }

    private static String column(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
