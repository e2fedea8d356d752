package org.khamrabrong.organization;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Announced;

/** That somebody stands in for another or does not: both are told of it, and whoever asked. */
public interface AboutDeputy extends Announced {

    ToldDeputy of();

    /** User name of the one who asked; null where nobody was asked. */
    default @Nullable String askedBy() {
        return null;
    }

    @Override
    default Kind kind() {
        return Kind.DEPUTY_ANSWERED;
    }

    @Override
    default Set<String> concerned() {
        return Stream.concat(Stream.of(of().deputy(), of().person()), Stream.ofNullable(askedBy()))
                .filter(username -> !username.equals(by()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By an order, which nobody was asked about. */
    interface Naming extends AboutDeputy {

        @Override
        default Kind kind() {
            return Kind.DEPUTY_NAMED;
        }
    }

    /** Soon or from now on nobody stands in. */
    interface End extends AboutDeputy {

        @Override
        default Kind kind() {
            return Kind.DEPUTY_ENDED;
        }
    }
}
