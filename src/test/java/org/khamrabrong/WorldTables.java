package org.khamrabrong;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.StepWorld.Days;
import org.khamrabrong.StepWorld.Deputyship;
import org.khamrabrong.StepWorld.Hand;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Merger;
import org.khamrabrong.kernel.UnitName;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people, units and works of a world in the tables, until the transaction is rolled back; its steps are not entered. */
final class WorldTables {

    private static final Instant ENDED = Instant.parse("2021-01-01T00:00:00Z");

    private final JdbcTemplate database;
    private final LocalDate today;
    private final List<UUID> units = new ArrayList<>();
    private final Map<Member, UUID> people = new HashMap<>();

    WorldTables(JdbcTemplate database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    UUID unit(int place) {
        return units.get(place);
    }

    void enter(StepWorld world) {
        database.update("set local session_replication_role = replica");
        database.update("delete from work_item");
        for (int unit = 0; unit < StepWorlds.UNITS; unit++) {
            units.add(UUID.randomUUID());
            database.update(
                    "insert into unit (id, code, name, name_english, level, heads_office, signs, version)"
                            + " values (?, ?, ?, ?, 'DIVISION', true, true, 0)",
                    units.get(unit),
                    "world-" + unit,
                    name(unit).thai(),
                    name(unit).english());
        }
        world.members().forEach(member -> people.put(member, enter(member)));
        world.deputyships().forEach(this::enter);
        world.mergers().forEach(this::enter);
        world.hands().forEach(this::enter);
    }

    static UnitName name(int unit) {
        return new UnitName("หน่วย " + unit, "Unit " + unit);
    }

    /** The person is away today. */
    void away(Member member) {
        database.update(
                "insert into absence (id, person, from_day, until_day, named_as, entered_by, entered_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'ABSENT', 'x', now())",
                people.get(member),
                today,
                today);
    }

    private void enter(Hand hand) {
        database.update(
                "insert into authorship (agreement, work, round, username) values (?, ?, ?, ?)",
                hand.agreement(),
                hand.work().name(),
                hand.round(),
                hand.member().username());
    }

    private UUID enter(Member member) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into person (id, username, password_hash, name, position, unit, active, version)"
                        + " values (?, ?, 'x', ?, 'x', ?, ?, 0)",
                id,
                member.username(),
                member.username(),
                units.get(member.home()),
                member.active());
        member.held()
                .forEach(held -> database.update(
                        "insert into person_role (id, person, role, unit, from_day, until_day)"
                                + " values (gen_random_uuid(), ?, ?, ?, ?, ?)",
                        id,
                        held.role().name(),
                        units.get(held.unit()),
                        held.term().from(today),
                        held.term().until(today)));
        return id;
    }

    private void enter(Merger merger) {
        database.update(
                "insert into unit_successor (unit, successor, from_day) values (?, ?, ?)",
                units.get(merger.unit()),
                units.get(merger.successor()),
                merger.done() ? today : today.plusDays(1));
    }

    private void enter(Deputyship deputyship) {
        LocalDate from = switch (deputyship.days()) {
            case OVER -> today.minusDays(2);
            case TODAY, ENDED -> today;
            case TO_COME -> today.plusDays(1);
        };
        boolean ended = deputyship.days() == Days.ENDED;
        database.update(
                "insert into deputyship (id, person, deputy, role, consent, authority, answered_at, from_day, until_day,"
                        + " named_as, entered_by, entered_at, ended_by, ended_at) values (?, ?, ?, ?, ?,"
                        + " case ? when 'ORDERED' then 'x' end, case when ? in ('CONSENTED', 'DECLINED') then now() end,"
                        + " ?, ?, 'ADMINISTRATOR', 'x', now(), ?, ?)",
                UUID.randomUUID(),
                people.get(deputyship.absent()),
                people.get(deputyship.deputy()),
                deputyship.role() == null ? null : deputyship.role().name(),
                deputyship.consent().name(),
                deputyship.consent().name(),
                deputyship.consent().name(),
                from,
                from.plusDays(1),
                ended ? "x" : null,
                ended ? Timestamp.from(ENDED) : null);
    }
}
