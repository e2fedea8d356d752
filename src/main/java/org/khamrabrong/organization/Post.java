package org.khamrabrong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position of a unit, which is vacant while nobody holds it. */
@Entity
@Table(name = "post")
class Post implements EnteredOnce<UUID> {

    @Id
    private UUID id;

    private UUID unit;
    private String title;
    private String titleEnglish;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    protected Post() {}

    Post(UUID unit, String title, String titleEnglish, LocalDate from) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.title = title;
        this.titleEnglish = titleEnglish;
        this.fromDay = from;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
