package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what is allowed and yet worth a look: one head of two units, two heads of one unit, roles without a post. */
final class Remarks {

    /** Two roles of which one would be expected. */
    private record Pair(RoleRow one, RoleRow other) {}

    private Remarks() {}

    static List<Remark> ofPerson(List<TenureRow> posts, List<RoleRow> roles, LocalDate today) {
        List<RoleRow> held =
                roles.stream().filter(role -> !role.days().isOver(today)).toList();
        boolean placed = posts.stream().anyMatch(post -> !post.days().isOver(today));
        Optional<Remark> homeless = placed || held.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of("organization.remark.rolesWithoutPost"));
        Optional<Remark> twice = twoHeads(held)
                .map(pair -> Remark.of(
                        "organization.remark.headOfTwo",
                        pair.one().unitName(),
                        pair.other().unitName()));
        return Stream.of(homeless, twice).flatMap(Optional::stream).toList();
    }

    /** @param roles of one unit, past ones left out */
    static List<Remark> ofUnit(List<RoleRow> roles) {
        return twoHeads(roles)
                .map(pair -> Remark.of(
                        "organization.remark.twoHeads",
                        pair.one().person().name(),
                        pair.other().person().name()))
                .stream()
                .toList();
    }

    private static Optional<Pair> twoHeads(List<RoleRow> roles) {
        List<RoleRow> heads =
                roles.stream().filter(role -> role.role() == Role.HEAD).toList();
        return IntStream.range(0, heads.size())
                .boxed()
                .flatMap(first -> heads.stream().skip(first + 1L).map(other -> new Pair(heads.get(first), other)))
                .filter(pair -> pair.one().days().overlap(pair.other().days()))
                .findFirst();
    }
}
