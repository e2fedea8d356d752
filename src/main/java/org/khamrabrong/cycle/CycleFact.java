package org.khamrabrong.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.FiscalYear;

/** What happens to a fiscal year. */
public sealed interface CycleFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /** The strategy office opened a fiscal year. */
    @FactName("cycle.year-opened")
    record YearOpened(String by, FiscalYear year, List<CycleRound> rounds) implements CycleFact {}

    /**
     * The strategy office corrected the days of the rounds.
     *
     * @param agreements how many moved with them
     */
    @FactName("cycle.rounds-moved")
    record RoundsMoved(String by, FiscalYear year, List<CycleRound> before, List<CycleRound> after, int agreements)
            implements CycleFact {}

    /**
     * The strategy office had units asked for their drafts.
     *
     * @param units how many
     */
    @FactName("cycle.call-started")
    record CallStarted(String by, FiscalYear year, int units) implements CycleFact {}

    /** The strategy office stopped the call for a while. */
    @FactName("cycle.call-stopped")
    record CallStopped(String by, FiscalYear year) implements CycleFact {}

    /** The strategy office let the stopped call go on. */
    @FactName("cycle.call-continued")
    record CallContinued(String by, FiscalYear year) implements CycleFact {}

    /** Every unit that waited has been asked or left out. */
    @FactName("cycle.call-ended")
    record CallEnded(String by, FiscalYear year, Called units) implements CycleFact {}
}
