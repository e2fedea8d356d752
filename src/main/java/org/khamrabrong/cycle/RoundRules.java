package org.khamrabrong.cycle;

import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;

/** What rounds must be: at least one, numbered from one, one after the other, due no earlier than they open. */
final class RoundRules {

    private static final int MOST = 12;

    private RoundRules() {}

    /** A day that is over stays as it is, and none is moved to one that is. */
    static void requireToCome(CycleRound before, CycleRound after, LocalDate today) {
        if (isMovedToThePast(before.opensOn(), after.opensOn(), today)
                || isMovedToThePast(before.dueOn(), after.dueOn(), today)) {
            throw new Refusal("cycle.refusal.roundInThePast", after.number());
        }
    }

    private static boolean isMovedToThePast(LocalDate before, LocalDate after, LocalDate today) {
        return !after.equals(before) && after.isBefore(today);
    }

    static void check(FiscalYear year, List<CycleRound> rounds) {
        if (rounds.isEmpty() || rounds.size() > MOST) {
            throw new Refusal("cycle.refusal.roundsMissing");
        }
        LocalDate earliest = year.firstDay();
        for (int index = 0; index < rounds.size(); index++) {
            CycleRound round = rounds.get(index);
            if (round.number() != index + 1 || round.months() < 1 || round.months() > MOST) {
                throw new Refusal("cycle.refusal.roundsMissing");
            }
            if (round.opensOn().isBefore(earliest)) {
                throw new Refusal("cycle.refusal.roundTooEarly", round.number());
            }
            if (round.dueOn().isBefore(round.opensOn())) {
                throw new Refusal("cycle.refusal.roundDueBeforeOpen", round.number());
            }
            earliest = round.dueOn();
        }
    }
}
