package org.khamrabrong.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far an office has come from an empty database to its first call, found in one statement in what was entered. */
@Service
@Transactional(readOnly = true)
public class Beginning {

    private static final String STATE = """
            with signing as (
                select cardinality(lacking(u.id, :today)) = 0 as staffed
                  from unit u where u.signs and in_force(u)
            )
            select (select min(name) from unit where level = 'ORGANIZATION') as body,
                   (select count(*) from unit u where u.level <> 'GOVERNMENT' and in_force(u)) as units,
                   (select count(*) from signing) as signing_units,
                   (select count(*) from signing where staffed) as staffed,
                   (select count(*) from person where active) as people,
                   (select count(*) from person where active and password_hash is not null) as accepted,
                   (select count(*) from person p where p.active and p.password_hash is null
                       and not exists (select from invitation i where i.person = p.id and i.used_at is null
                                          and i.expires_at > :now)) as uninvited,
                   (select count(*) from held(:today) h join person p on p.id = h.person and p.active
                     where h.role = 'STRATEGY') as strategy,
                   exists (select from mail_settings) as mail,
                   exists (select from invitation) as invited,
                   (select count(*) from holiday where day between :first and :last) as holidays,
                   exists (select from fiscal_cycle) as opened,
                   exists (select from called_unit where outcome = 'ASKED') or exists (select from agreement) as called
            """;

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    Beginning(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    public BeginningState state() {
        Person person = actors.current();
        if (!person.is(Role.ADMINISTRATOR) && !person.is(Role.STRATEGY)) {
            throw new Refusal("organization.refusal.roleMissing");
        }
        LocalDate today = LocalDate.now(clock);
        FiscalYear year = FiscalYear.containing(today);
        return database.sql(STATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("first", year.firstDay())
                .param("last", year.next().lastDay())
                .query((row, number) -> read(row))
                .single();
    }

    private static BeginningState read(ResultSet row) throws SQLException {
        return new BeginningState(
                new BeginningState.Entered(
                        row.getString("body"),
                        row.getLong("units"),
                        row.getLong("signing_units"),
                        row.getLong("staffed")),
                new BeginningState.Accounts(
                        row.getLong("people"),
                        row.getLong("accepted"),
                        row.getLong("uninvited"),
                        row.getLong("strategy"),
                        row.getBoolean("mail"),
                        row.getBoolean("invited")),
                new BeginningState.Year(row.getLong("holidays"), row.getBoolean("opened"), row.getBoolean("called")));
    }
}
