package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.OrganizationFact.PostAssumed;
import org.khamrabrong.organization.OrganizationFact.PostVacated;

/** Who holds a post from which day to which; the main one says where somebody sits and as what. */
@Entity
@Table(name = "tenure")
class Tenure implements EnteredOnce<UUID> {

    @Id
    private UUID id;

    private UUID post;
    private UUID person;
    private boolean main;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    protected Tenure() {}

    Tenure(UUID post, UUID person, boolean main, Days days) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.person = person;
        this.main = main;
        this.fromDay = days.from();
        this.untilDay = days.until();
    }

    @Override
    public UUID getId() {
        return id;
    }

    PostAssumed assumed(StoredPerson holder, Post held, Unit at, String by) {
        return new PostAssumed(by, holder.named(), held.title().thai(), at.name(), main, fromDay, untilDay);
    }

    /** After that day; whoever keeps it deletes one that has not begun by then. */
    PostVacated vacate(LocalDate last, StoredPerson holder, Post held, Unit at, String by) {
        if (!last.isBefore(fromDay)) {
            untilDay = last;
        }
        return new PostVacated(by, holder.named(), held.title().thai(), at.name(), last);
    }

    UUID post() {
        return post;
    }

    UUID person() {
        return person;
    }

    boolean main() {
        return main;
    }

    Days days() {
        return new Days(fromDay, untilDay);
    }
}
