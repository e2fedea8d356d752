package org.planted.code.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Mistakes: two facts of one name, and one with the name of another room. */
sealed interface AgreementFact extends Fact {

    @FactName("agreement.planted-twice")
    record PlantedOnceChanged(AgreementId agreement, String by) implements AgreementFact {}

    @FactName("agreement.planted-twice")
    record PlantedTwiceChanged(AgreementId agreement, String by) implements AgreementFact {}

    @FactName("signing.planted")
    record PlantedInAnotherRoomChanged(AgreementId agreement, String by) implements AgreementFact {}
}
