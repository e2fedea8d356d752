package org.khamrabrong.amendment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The states by what they have in common, as queries ask for them. */
final class AmendmentStates {

    static final Set<AmendmentState> UNDECIDED = of(AmendmentState::undecided);
    static final Set<AmendmentState> PENDING = of(AmendmentState::pending);

    private AmendmentStates() {}

    private static Set<AmendmentState> of(Predicate<AmendmentState> common) {
        return Arrays.stream(AmendmentState.values())
                .filter(common)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AmendmentState.class)));
    }
}
