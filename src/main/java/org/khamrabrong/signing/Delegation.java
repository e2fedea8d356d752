package org.khamrabrong.signing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;

/** A side when the content is frozen: the post, the unit, how many sign, and who could. */
record Delegation(Side side, Post post, Unit unit, int needed, List<Person> able) {

    static Delegation of(Side side, Post post, Unit unit, String needed, List<Person> able) {
        return new Delegation(side, post, unit, SignersNeeded.of(needed, able.size(), unit.name()), able);
    }

    List<Seat> seats(UUID round) {
        return IntStream.range(0, able.size())
                .mapToObj(index -> new Seat(round, side, index + 1, able.get(index)))
                .toList();
    }
}
