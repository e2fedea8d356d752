package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.exchange.Change;
import org.khamrabrong.organization.exchange.Part;
import org.khamrabrong.organization.exchange.Taking;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what files say through the same aggregates and rules as what is entered one by one, but many rows at a time. */
@Component
class BulkTaking implements Taking {

    private static final String WAIT = "set local lock_timeout = '20s'";

    /** Whoever reads goes on; whoever enters people, posts or roles one by one waits until the transaction ends. */
    private static final String LOCK = "lock table person, person_role, post, tenure in exclusive mode";

    private final UnitTable table;
    private final BulkUnits units;
    private final BulkPeople people;
    private final BulkRoles roles;
    private final JdbcClient database;

    BulkTaking(UnitTable table, BulkUnits units, BulkPeople people, BulkRoles roles, JdbcClient database) {
        this.table = table;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.database = database;
    }

    @Override
    public void hold() {
        try {
            database.sql(WAIT).update();
            table.hold();
            database.sql(LOCK).update();
        } catch (PessimisticLockingFailureException | QueryTimeoutException others) {
            throw new Refusal("organization.exchange.refusal.busy");
        }
    }

    @Override
    public void take(List<Change> changes, LocalDate from) {
        BulkUnits.Tree tree = units.take(of(Part.UNITS, changes), from);
        BulkPeople.Entered entered = people.take(of(Part.PEOPLE, changes), from, tree);
        roles.take(of(Part.ROLES, changes), tree, entered);
        people.keep(entered);
    }

    private static List<Change> of(Part part, List<Change> changes) {
        return changes.stream().filter(change -> change.part() == part).toList();
    }
}
