package org.khamrabrong.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody had a hand in some work on an agreement; {@code round} is 0 outside of a self-assessment round. */
@Entity
@Immutable
@Table(name = "authorship")
@IdClass(Authorship.Key.class)
class Authorship {

    record Key(UUID agreement, Work work, int round, String username) implements Serializable {}

    @Id
    private UUID agreement;

    @Id
    @Enumerated(EnumType.STRING)
    private Work work;

    @Id
    private int round;

    @Id
    private String username;

    protected Authorship() {}
}
