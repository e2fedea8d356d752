package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    Tenure(UUID post, UUID person, boolean main, LocalDate from) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.person = person;
        this.main = main;
        this.fromDay = from;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
