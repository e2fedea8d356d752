package org.khamrabrong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the organization as of any day, and each unit with its story, to whoever keeps, steers or audits it. */
@Service
@Transactional(readOnly = true)
public class UnitDirectory {

    private static final String TREE = """
            with heads as (
                select r.unit, string_agg(p.name, ', ' order by p.name) as names
                  from person_role r join person p on p.id = r.person and p.active
                 where r.role = 'HEAD' and r.from_day <= :day and (r.until_day is null or r.until_day >= :day)
                 group by r.unit),
            sitting as (
                select o.unit, count(*) as people
                  from tenure t join post o on o.id = t.post join person p on p.id = t.person and p.active
                 where t.main and t.from_day <= :day and (t.until_day is null or t.until_day >= :day)
                 group by o.unit)
            select u.id, u.code, s.name, s.name_english, s.level, s.parent, s.heads_office, s.signs,
                   coalesce(h.names, '') as heads, coalesce(n.people, 0) as people,
                   s.until_day is not null as planned
              from unit_state s
              join unit u on u.id = s.unit
              left join heads h on h.unit = s.unit
              left join sitting n on n.unit = s.unit
             where s.from_day <= :day and (s.until_day is null or s.until_day >= :day)
             order by s.name collate thai_names, u.code
            """;

    private static final String STAFF = """
            select coalesce((select string_agg(p.name, ', ' order by p.name)
                               from person_role r join person p on p.id = r.person and p.active
                              where r.unit = :unit and r.role = 'HEAD' and r.from_day <= :day
                                and (r.until_day is null or r.until_day >= :day)), '') as heads,
                   (select count(*) from tenure t join post o on o.id = t.post
                      join person p on p.id = t.person and p.active
                     where o.unit = :unit and t.main and t.from_day <= :day
                       and (t.until_day is null or t.until_day >= :day)) as people
            """;

    private final JdbcClient database;
    private final UnitTable table;
    private final Units units;
    private final Actors actors;
    private final Clock clock;

    UnitDirectory(JdbcClient database, UnitTable table, Units units, Actors actors, Clock clock) {
        this.database = database;
        this.table = table;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    /** All units of that day, in one statement and in the order of a Thai dictionary. */
    public List<UnitRow> tree(LocalDate day) {
        requireReading();
        return database.sql(TREE).param("day", day).query(UnitDirectory::row).list();
    }

    /** @throws Refusal where no unit has that code */
    public UnitPage page(String code) {
        requireReading();
        Unit unit = Optional.of(code)
                .filter(WrittenText::keeps)
                .flatMap(units::findByCode)
                .orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
        UnitLives lives = table.lives();
        UnitLife life = lives.of(unit.id());
        List<UnitLife> predecessors =
                lives.all().filter(other -> unit.id().equals(other.successor())).toList();
        return new UnitPage(unit, life, staff(unit), predecessors, others(life, predecessors));
    }

    /** Empty where there is no such unit. */
    public Optional<String> codeOf(UUID unit) {
        requireReading();
        return units.findById(unit).map(Unit::code);
    }

    /** Whether the present person may change units too. */
    public boolean mayChange() {
        return actors.current().is(Role.ADMINISTRATOR);
    }

    private Map<UUID, Unit> others(UnitLife life, List<UnitLife> predecessors) {
        Stream<UUID> above = life.periods().stream().flatMap(period -> period.what().above().stream());
        List<UUID> named = Stream.of(
                        above,
                        Stream.ofNullable(life.successor()),
                        predecessors.stream().map(UnitLife::unit))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return units.findAllByIdInOrderByCode(named).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private UnitStaff staff(Unit unit) {
        return database.sql(STAFF)
                .param("unit", unit.id())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new UnitStaff(row.getString("heads"), row.getInt("people")))
                .single();
    }

    private void requireReading() {
        Person person = actors.current();
        if (!person.is(Role.ADMINISTRATOR) && !person.is(Role.STRATEGY) && !person.is(Role.AUDITOR)) {
            throw new Refusal("organization.refusal.roleMissing");
        }
    }

    private static UnitRow row(ResultSet row, int number) throws SQLException {
        UnitParticulars what = new UnitParticulars(
                new UnitName(row.getString("name"), row.getString("name_english")),
                UnitLevel.valueOf(row.getString("level")),
                row.getObject("parent", UUID.class),
                row.getBoolean("heads_office"),
                row.getBoolean("signs"));
        return new UnitRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                what,
                new UnitStaff(row.getString("heads"), row.getInt("people")),
                row.getBoolean("planned"));
    }
}
