package org.khamrabrong.agreement;

import java.util.Collection;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/** What opening an agreement needs from the process. */
public interface LifecycleWorkflow {

    void agreementOpened(AgreementId agreement, Unit unit, FiscalYear year);

    /** Ends all that runs for it. */
    void draftWithdrawn(AgreementId agreement);

    /** The same. */
    void agreementCancelled(AgreementId agreement);

    /** Before a round of theirs is moved: nobody does a step of theirs until the transaction ends. */
    void holdSteps(Collection<RoundOfAgreement> rounds);

    /** Moves what runs already towards the days of the round; one that has opened keeps the day on which it did. */
    void roundMoved(Collection<AgreementId> agreements, Round round);
}
