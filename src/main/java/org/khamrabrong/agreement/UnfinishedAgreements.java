package org.khamrabrong.agreement;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.organization.OpenAgreements;
import org.springframework.stereotype.Component;

/** Tells the organization how many agreements of a unit are still on their way. */
@Component
class UnfinishedAgreements implements OpenAgreements {

    private static final Set<Stage> OVER = EnumSet.of(Stage.CLOSED, Stage.WITHDRAWN, Stage.CANCELLED);

    private final Agreements agreements;

    UnfinishedAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public int of(UUID unit) {
        return agreements.countByUnitAndStageNotIn(unit, OVER);
    }
}
