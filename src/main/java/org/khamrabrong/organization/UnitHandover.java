package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the day of a merger, hands the posts, people and roles of the unit that is no more to its successor. A role that its
 * holder has there already ends, and so does a head's where the successor has one.
 */
@Component
class UnitHandover {

    private static final String DUE = """
            select x.unit, in_charge(x.successor, x.from_day) as successor, x.from_day from unit_successor x
             where not x.handed_over and x.from_day <= :today
             order by x.from_day, x.unit
            """;

    /** People before their posts and roles, as everywhere. */
    private static final String HOLD = """
            select p.id from person p
             where p.unit = :unit or exists (select from person_role r where r.person = p.id and r.unit = :unit)
             order by p.id for no key update
            """;

    private static final String HELD_THERE = """
            select r.id from person_role r
             where r.unit = :unit and (r.until_day is null or r.until_day >= :from)
               and exists (select from person_role s join person p on p.id = s.person
                            where s.unit = :successor and s.role = r.role
                              and (s.person = r.person or s.role = 'HEAD' and p.active)
                              and (s.until_day is null or s.until_day >= greatest(r.from_day, :from))
                              and (r.until_day is null or s.from_day <= r.until_day))
            """;

    private static final String END = """
            with ending as (
                select r.id, p.username, r.role || ' ' || p.name as who from person_role r join person p on p.id = r.person
                 where r.id in (:ids)),
            begun as (
                update person_role r set until_day = cast(:from as date) - 1 from ending e
                 where r.id = e.id and r.from_day < :from),
            never as (
                delete from person_role r using ending e where r.id = e.id and r.from_day >= :from)
            select who, username from ending order by who
            """;

    private static final String MOVE = """
            with going as (
                select r.*, r.role || ' ' || p.name as who from person_role r join person p on p.id = r.person
                 where r.unit = :unit and (r.until_day is null or r.until_day >= :from)),
            begun as (
                update person_role r set until_day = cast(:from as date) - 1 from going g
                 where r.id = g.id and r.from_day < :from),
            later as (
                update person_role r set unit = :successor from going g where r.id = g.id and r.from_day >= :from),
            anew as (
                insert into person_role (id, person, role, unit, from_day, until_day)
                select gen_random_uuid(), person, role, :successor, :from, until_day from going where from_day < :from)
            select who from going order by who
            """;

    /** A merger whose day has come. */
    record Merger(UUID unit, UUID successor, LocalDate from) {}

    private record Ended(String who, String username) {}

    private final JdbcClient database;
    private final PostHandover posts;
    private final Units units;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    UnitHandover(JdbcClient database, PostHandover posts, Units units, Actors actors, ApplicationEventPublisher facts) {
        this.database = database;
        this.posts = posts;
        this.units = units;
        this.actors = actors;
        this.facts = facts;
    }

    /** Every merger whose day has come and of which nothing was handed over yet. */
    void carryOut(LocalDate today) {
        database.sql(DUE)
                .param("today", today)
                .query((row, number) -> new Merger(
                        row.getObject("unit", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getObject("from_day", LocalDate.class)))
                .list()
                .forEach(this::carryOut);
    }

    private void carryOut(Merger merger) {
        database.sql(HOLD).param("unit", merger.unit()).query(UUID.class).list();
        List<Ended> ended = end(merger);
        List<String> moved = bound(MOVE, merger).query(String.class).list();
        List<String> titles = posts.move(merger);
        database.sql("update person set unit = :successor, version = version + 1 where unit = :unit")
                .param("unit", merger.unit())
                .param("successor", merger.successor())
                .update();
        database.sql("update unit_successor set handed_over = true where unit = :unit")
                .param("unit", merger.unit())
                .update();
        Unit unit = units.findById(merger.unit()).orElseThrow();
        Unit successor = units.findById(merger.successor()).orElseThrow();
        facts.publishEvent(unit.handedOver(
                actors.currentName(),
                successor,
                moved,
                ended.stream().map(Ended::who).toList(),
                titles));
        facts.publishEvent(new WorkHandedOver(merger.unit(), merger.successor()));
        ended.forEach(role -> facts.publishEvent(new MayDoLess(role.username())));
    }

    private List<Ended> end(Merger merger) {
        List<UUID> held = bound(HELD_THERE, merger).query(UUID.class).list();
        return held.isEmpty()
                ? List.of()
                : database.sql(END)
                        .param("ids", held)
                        .param("from", merger.from())
                        .query((row, number) -> new Ended(row.getString("who"), row.getString("username")))
                        .list();
    }

    private JdbcClient.StatementSpec bound(String sql, Merger merger) {
        return database.sql(sql)
                .param("unit", merger.unit())
                .param("successor", merger.successor())
                .param("from", merger.from());
    }
}
