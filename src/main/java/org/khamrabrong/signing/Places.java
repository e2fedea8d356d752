package org.khamrabrong.signing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.agreement.Side;

/**
 * The numbered places to sign of one side. Where all who could sign are to, each has a numbered place, with the name
 * under it; where some are enough, they fill the places in the order in which they come.
 */
record Places(Side side, int needed, List<Seat> seats) {

    static Places of(Side side, int needed, List<Seat> seats) {
        List<Seat> own = seats.stream().filter(seat -> seat.side() == side).toList();
        return new Places(side, needed, own.size() == needed ? own : List.of());
    }

    /** Who is expected at each place; nobody by name where that is open. */
    List<SideRow.Name> names() {
        return IntStream.range(0, needed)
                .mapToObj(index -> seats.isEmpty()
                        ? SideRow.Name.OPEN
                        : new SideRow.Name(
                                seats.get(index).name(), seats.get(index).position()))
                .toList();
    }

    /** The place of that one, else the first that is free, as for whoever came into the office since. */
    int next(UUID holder, List<Signature> before) {
        Set<Integer> taken = before.stream()
                .filter(signature -> signature.side() == side)
                .map(Signature::number)
                .collect(Collectors.toSet());
        return seats.stream()
                .filter(seat -> seat.person().equals(holder))
                .map(Seat::number)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, needed)
                        .filter(number -> !taken.contains(number))
                        .findFirst()
                        .orElseThrow());
    }
}
