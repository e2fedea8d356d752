package org.khamrabrong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads deputyships as the lists show them, the latest first. */
@Component
class DeputyRows {

    private static final String ROWS = """
            select d.id, d.role, d.authority, d.from_day, d.until_day, d.named_as, d.consent, d.ended_by,
                   p.username as absent, p.name as absent_name, p.position as absent_position,
                   s.username as deputy, s.name as deputy_name, s.position as deputy_position
              from deputyship d
              join person p on p.id = d.person
              join person s on s.id = d.deputy
            """;

    private static final String PAGE = """
             order by d.from_day desc, d.entered_at desc, d.id
             limit :limit offset :offset
            """;

    private static final String ALL = ROWS + PAGE;

    static final String ASKED = ROWS + """
             where d.deputy = :me and d.ended_at is null and d.consent = 'ASKED' and d.until_day >= :today
            """ + PAGE;

    static final String STANDING_IN = ROWS + """
             where d.deputy = :me and d.ended_at is null and d.consent in ('ORDERED', 'CONSENTED')
               and d.until_day >= :today
            """ + PAGE;

    static final String OF_ABSENT = ROWS + """
             where d.person = :me and d.ended_at is null and d.consent <> 'DECLINED' and d.until_day >= :today
            """ + PAGE;

    static final String PAST = ROWS + """
             where :me in (d.person, d.deputy)
               and (d.ended_at is not null or d.consent = 'DECLINED' or d.until_day < :today)
            """ + PAGE;

    /** Of those who sit where the person is head. */
    static final String OF_UNITS = ROWS + """
             where p.unit in (select h.unit from held(:today) h where h.person = :me and h.role = 'HEAD')
               and d.person <> :me
               and d.ended_at is null and d.consent <> 'DECLINED' and d.until_day >= :today
            """ + PAGE;

    private static final String ABSENT_NOW = """
            select p.username, p.name, p.position
              from person p
             where p.id in (select a.person from stood_in_for(:me, :today) a)
             order by p.name, p.username
            """;

    private final JdbcClient database;
    private final Clock clock;

    DeputyRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Slice<DeputyRow> all(Pageable page) {
        return page(database.sql(ALL), page);
    }

    /** @param list one of those above */
    Slice<DeputyRow> page(String list, UUID me, Pageable page) {
        return page(database.sql(list).param("me", me).param("today", LocalDate.now(clock)), page);
    }

    private static Slice<DeputyRow> page(JdbcClient.StatementSpec list, Pageable page) {
        List<DeputyRow> found = list.param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query(DeputyRows::row)
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /** For whom the person stands in today. */
    List<PersonName> absentNow(UUID me) {
        return database.sql(ABSENT_NOW)
                .param("me", me)
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new PersonName(row.getString("username"), row.getString("name"), row.getString("position")))
                .list();
    }

    private static DeputyRow row(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new DeputyRow(
                row.getObject("id", UUID.class),
                name(row, "absent"),
                name(row, "deputy"),
                new DeputyRow.Terms(
                        role == null ? null : Role.valueOf(role),
                        row.getString("authority"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                new DeputyRow.Standing(
                        NamedAs.valueOf(row.getString("named_as")),
                        Consent.valueOf(row.getString("consent")),
                        row.getString("ended_by")));
    }

    private static PersonName name(ResultSet row, String who) throws SQLException {
        return new PersonName(row.getString(who), row.getString(who + "_name"), row.getString(who + "_position"));
    }
}
