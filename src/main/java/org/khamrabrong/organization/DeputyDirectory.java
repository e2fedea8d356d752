package org.khamrabrong.organization;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom: everybody reads of him- or herself, a head of the unit's people, the administrator all. */
@Service
@Transactional(readOnly = true)
public class DeputyDirectory {

    private final DeputyRows rows;
    private final Actors actors;

    DeputyDirectory(DeputyRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    public Slice<DeputyRow> all(Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        return rows.all(page);
    }

    /** What waits for the person's consent. */
    public Slice<DeputyRow> asked(Pageable page) {
        return page(DeputyRows.ASKED, page);
    }

    /** For whom the person stands in, or will. */
    public Slice<DeputyRow> standingIn(Pageable page) {
        return page(DeputyRows.STANDING_IN, page);
    }

    /** Who stands in for the person, will, or was asked. */
    public Slice<DeputyRow> ofMine(Pageable page) {
        return page(DeputyRows.OF_ABSENT, page);
    }

    /** What is over, or came to nothing. */
    public Slice<DeputyRow> past(Pageable page) {
        return page(DeputyRows.PAST, page);
    }

    /** Of those who sit where the person is head. */
    public Slice<DeputyRow> ofUnits(Pageable page) {
        return page(DeputyRows.OF_UNITS, page);
    }

    /** For whom the person stands in today, by name. */
    public List<PersonName> absentNow() {
        return rows.absentNow(actors.current().id());
    }

    private Slice<DeputyRow> page(String list, Pageable page) {
        return rows.page(list, actors.current().id(), page);
    }
}
