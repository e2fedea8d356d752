package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what failed from the engine's tables: the causes alone. Each stands there once more for every process above it,
 * which the engine's query cannot leave out of a page.
 */
@Component
class IncidentReader {

    private static final String PAGE = """
            select i.id_, i.activity_id_, i.incident_timestamp_, i.incident_msg_,
                   e.business_key_, d.key_, unit.text_ as unit, year.long_ as fiscal_year
              from act_ru_incident i
              join act_ru_execution e on e.id_ = i.proc_inst_id_
              join act_re_procdef d on d.id_ = i.proc_def_id_
              left join act_ru_variable unit on unit.execution_id_ = e.id_ and unit.name_ = 'unit'
              left join act_ru_variable year on year.execution_id_ = e.id_ and year.name_ = 'fiscalYear'
             where i.id_ = i.root_cause_incident_id_
             order by i.incident_timestamp_, i.id_
             limit :limit offset :offset
            """;

    private static final String ONE = """
            select i.id_, i.activity_id_, i.incident_timestamp_, i.incident_msg_,
                   e.business_key_, d.key_, unit.text_ as unit, year.long_ as fiscal_year
              from act_ru_incident i
              join act_ru_execution e on e.id_ = i.proc_inst_id_
              join act_re_procdef d on d.id_ = i.proc_def_id_
              left join act_ru_variable unit on unit.execution_id_ = e.id_ and unit.name_ = 'unit'
              left join act_ru_variable year on year.execution_id_ = e.id_ and year.name_ = 'fiscalYear'
             where i.id_ = :id
            """;

    private final JdbcClient database;
    private final Organization organization;

    IncidentReader(JdbcClient database, Organization organization) {
        this.database = database;
        this.organization = organization;
    }

    /** The oldest first. */
    Slice<Incident> page(Pageable page) {
        Map<UUID, Unit> units = organization.unitsById();
        List<Incident> rows = database.sql(PAGE)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, number) -> incident(row, units))
                .list();
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    Optional<Incident> find(String id) {
        Map<UUID, Unit> units = organization.unitsById();
        return database.sql(ONE)
                .param("id", id)
                .query((row, number) -> incident(row, units))
                .optional();
    }

    private static Incident incident(ResultSet row, Map<UUID, Unit> units) throws SQLException {
        String unit = row.getString("unit");
        Long year = row.getObject("fiscal_year", Long.class);
        return new Incident(
                row.getString("id_"),
                AgreementId.of(row.getString("business_key_")),
                unit == null ? null : units.get(UUID.fromString(unit)),
                year == null ? null : year.intValue(),
                new Incident.ModelPlace(row.getString("key_"), row.getString("activity_id_")),
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getString("incident_msg_"));
    }
}
