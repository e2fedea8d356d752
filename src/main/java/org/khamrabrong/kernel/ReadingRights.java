package org.khamrabrong.kernel;

import java.util.Set;

/** Who may read what; answered by those who know the agreements, asked by those who only keep facts about them. */
public interface ReadingRights {

    /** Refuses unless the signed-in person may see that agreement. */
    void requireReading(AgreementId agreement);

    /** The agreements of every unit that the signed-in person belongs to. */
    Set<AgreementId> ofOwnUnits();

    /** Of these, those of the units whose own work he or she does. */
    Set<AgreementId> ofOwnHands();
}
