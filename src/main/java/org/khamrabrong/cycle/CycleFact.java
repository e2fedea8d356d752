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
}
