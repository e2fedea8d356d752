package org.khamrabrong.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.OrganizationFact.PostAbolished;
import org.khamrabrong.organization.OrganizationFact.PostCreated;
import org.khamrabrong.organization.OrganizationFact.PostRenamed;

/** A position of a unit, which is vacant while nobody holds it. */
@Entity
@Table(name = "post")
class Post implements EnteredOnce<UUID> {

    @Id
    private UUID id;

    private UUID unit;

    @Embedded
    private PostTitle title;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private @Nullable String renamedBy;

    protected Post() {}

    Post(UUID unit, PostTitle title, LocalDate from) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.title = title;
        this.fromDay = from;
    }

    @Override
    public UUID getId() {
        return id;
    }

    PostCreated created(Unit at, String by) {
        return new PostCreated(by, title.thai(), at.name(), fromDay);
    }

    PostRenamed rename(PostTitle wanted, Unit at, String by) {
        PostRenamed fact = new PostRenamed(by, at.name(), title.thai(), wanted.thai());
        title = wanted;
        renamedBy = by;
        return fact;
    }

    PostAbolished abolish(LocalDate last, Unit at, String by) {
        untilDay = last;
        return new PostAbolished(by, title.thai(), at.name(), last);
    }

    UUID unit() {
        return unit;
    }

    PostTitle title() {
        return title;
    }

    Days days() {
        return new Days(fromDay, untilDay);
    }

    /** Who gave it the title it has; empty where it has its first. */
    Optional<String> renamedBy() {
        return Optional.ofNullable(renamedBy);
    }
}
