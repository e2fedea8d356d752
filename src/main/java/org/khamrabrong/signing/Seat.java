package org.khamrabrong.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Person;

/** Somebody who could sign for a side when the content was frozen. */
@Entity
@Immutable
@Table(name = "signing_seat")
@IdClass(Seat.Key.class)
class Seat implements WrittenOnce<Seat.Key> {

    record Key(UUID signingRound, Side side, int number) implements Serializable {}

    @Id
    private UUID signingRound;

    @Id
    @Enumerated(EnumType.STRING)
    private Side side;

    @Id
    private int number;

    private UUID person;
    private String name;
    private String position;

    protected Seat() {}

    Seat(UUID signingRound, Side side, int number, Person person) {
        this.signingRound = signingRound;
        this.side = side;
        this.number = number;
        this.person = person.id();
        this.name = person.name();
        this.position = person.position();
    }

    @Override
    public Key getId() {
        return new Key(signingRound, side, number);
    }

    Side side() {
        return side;
    }

    int number() {
        return number;
    }

    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    String position() {
        return position;
    }
}
