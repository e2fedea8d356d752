package org.planted.code.agreement;

import org.planted.code.agreement.AgreementFact.PlantedOnceChanged;

/** Mistake: only the aggregate knows what happened to it. */
class TellingService {

    PlantedOnceChanged told() {
        return new PlantedOnceChanged(null, "nobody");
    }
}
